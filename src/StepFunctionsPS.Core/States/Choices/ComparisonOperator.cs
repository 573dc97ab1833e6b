using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Choices;

/// <summary>An operator of a choice rule. A value of another type than it compares is no match, never an error.</summary>
internal sealed class ComparisonOperator(string name, OperandKind kind, bool takesPath, Func<Node?, Node, bool> holds, bool needsValue = true)
{
    public string Name { get; } = name;

    public OperandKind Kind { get; } = kind;

    /// <summary>Whether its operand is a path to the value to compare with.</summary>
    public bool TakesPath { get; } = takesPath;

    /// <summary>Whether a missing variable makes the state fail.</summary>
    public bool NeedsValue { get; } = needsValue;

    public bool Holds(Node? value, Node operand) => holds(value, operand);
}
