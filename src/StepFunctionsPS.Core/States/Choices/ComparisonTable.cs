using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Choices;

/// <summary>The 39 operators of choice rules by name.</summary>
internal static class ComparisonTable
{
    private static readonly Dictionary<string, ComparisonOperator> ByName = new(StringComparer.Ordinal);

    static ComparisonTable()
    {
        AddOrders("String", OperandKind.Text, CompareTexts);
        AddOrders("Numeric", OperandKind.Number, CompareNumbers);
        AddOrders("Timestamp", OperandKind.Moment, CompareMoments);
        AddWithPath("BooleanEquals", OperandKind.Flag, (value, operand) =>
            value is BooleanNode a && operand is BooleanNode b && a.Value == b.Value);
        Add(new ComparisonOperator("StringMatches", OperandKind.Text, takesPath: false, (value, operand) =>
            value is StringNode text && operand is StringNode pattern && StringPattern.Matches(pattern.Value, text.Value)));
        AddTest("IsNull", value => value is NullNode);
        AddTest("IsNumeric", value => value is NumberNode);
        AddTest("IsString", value => value is StringNode);
        AddTest("IsBoolean", value => value is BooleanNode);
        AddTest("IsTimestamp", value => value is StringNode text && Moment.Read(text.Value) is not null);
        AddTest("IsPresent", value => value is not null, needsValue: false);
    }

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static ComparisonOperator? Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    private static void Add(ComparisonOperator comparison) => ByName.Add(comparison.Name, comparison);

    private static void AddWithPath(string name, OperandKind kind, Func<Node?, Node, bool> holds)
    {
        Add(new ComparisonOperator(name, kind, takesPath: false, holds));
        Add(new ComparisonOperator(name + "Path", kind, takesPath: true, holds));
    }

    private static void AddOrders(string prefix, OperandKind kind, Func<Node?, Node, int?> compare)
    {
        AddWithPath(prefix + "Equals", kind, (value, operand) => compare(value, operand) == 0);
        AddWithPath(prefix + "LessThan", kind, (value, operand) => compare(value, operand) < 0);
        AddWithPath(prefix + "GreaterThan", kind, (value, operand) => compare(value, operand) > 0);
        AddWithPath(prefix + "LessThanEquals", kind, (value, operand) => compare(value, operand) <= 0);
        AddWithPath(prefix + "GreaterThanEquals", kind, (value, operand) => compare(value, operand) >= 0);
    }

    private static void AddTest(string name, Func<Node?, bool> test, bool needsValue = true) =>
        Add(new ComparisonOperator(name, OperandKind.Flag, takesPath: false, (value, operand) => test(value) == ((operand as BooleanNode)?.Value ?? false), needsValue));

    private static int? CompareTexts(Node? value, Node operand) =>
        value is StringNode a && operand is StringNode b ? string.CompareOrdinal(a.Value, b.Value) : null;

    private static int? CompareNumbers(Node? value, Node operand) =>
        value is NumberNode a && operand is NumberNode b ? NumberText.ToDouble(a.Text).CompareTo(NumberText.ToDouble(b.Text)) : null;

    private static int? CompareMoments(Node? value, Node operand) =>
        value is StringNode a && operand is StringNode b && Moment.Read(a.Value) is { } left && Moment.Read(b.Value) is { } right
            ? left.CompareTo(right)
            : null;
}
