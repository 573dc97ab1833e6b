using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Choices;

/// <summary>What an operator compares with.</summary>
internal sealed class OperandKind(string words, Func<Node, bool> accepts)
{
    public static readonly OperandKind Text = new("text", node => node is StringNode);
    public static readonly OperandKind Number = new("a number", node => node is NumberNode);
    public static readonly OperandKind Flag = new("true or false", node => node is BooleanNode);
    public static readonly OperandKind Moment = new("text with a time such as \"2026-01-31T12:00:00Z\"", node => node is StringNode);

    /// <summary>In words, for messages.</summary>
    public string Words { get; } = words;

    public bool Accepts(Node node) => accepts(node);
}
