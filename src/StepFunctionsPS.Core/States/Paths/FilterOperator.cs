using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>A comparison of a filter; a missing side makes every one but <c>!=</c> false.</summary>
internal sealed class FilterOperator(string sign, Func<Node?, Node?, bool> compare)
{
    /// <summary>All of them, those that begin like another one before it.</summary>
    public static IReadOnlyList<FilterOperator> All { get; } =
    [
        new("==", Same),
        new("!=", (a, b) => !Same(a, b)),
        new("=~", Matches),
        new("<=", (a, b) => Order(a, b) is <= 0),
        new(">=", (a, b) => Order(a, b) is >= 0),
        new("<", (a, b) => Order(a, b) is < 0),
        new(">", (a, b) => Order(a, b) is > 0),
        new("contains ", Contains),
        new("nin ", (a, b) => !Contains(b, a)),
        new("in ", (a, b) => Contains(b, a)),
    ];

    // A run must not hang on a pattern of the definition.
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    public string Sign { get; } = sign;

    public bool Compare(Node? left, Node? right) => compare(left, right);

    private static bool Same(Node? a, Node? b) => a is not null && b is not null && NodeEquality.Instance.Equals(a, b);

    private static int? Order(Node? a, Node? b) => (a, b) switch
    {
        (NumberNode x, NumberNode y) => NumberText.ToDouble(x.Text).CompareTo(NumberText.ToDouble(y.Text)),
        (StringNode x, StringNode y) => string.CompareOrdinal(x.Value, y.Value),
        _ => null,
    };

    private static bool Contains(Node? whole, Node? part) => whole switch
    {
        SequenceNode list => part is not null && list.Items.Contains(part, NodeEquality.Instance),
        StringNode text => part is StringNode piece && text.Value.Contains(piece.Value),
        _ => false,
    };

    private static bool Matches(Node? value, Node? pattern)
    {
        if (value is not StringNode text || pattern is not StringNode regex) return false;
        try
        {
            return Regex.IsMatch(text.Value, "^(?:" + regex.Value + ")$", RegexOptions.CultureInvariant, PatternTime);
        }
        catch (ArgumentException)
        {
            throw new EvaluationFailure($"The pattern '{regex.Value}' of a filter is not a regular expression.");
        }
        catch (RegexMatchTimeoutException)
        {
            throw new EvaluationFailure($"The pattern '{regex.Value}' of a filter takes too long.");
        }
    }
}
