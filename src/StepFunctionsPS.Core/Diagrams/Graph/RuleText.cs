using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Diagrams;

/// <summary>Rules of a Choice for readers: <c>$.total > 100 and $.country is present</c>.</summary>
internal static class RuleText
{
    // The longest ending that fits counts, without a last 'Path', which only says what the operand is.
    private static readonly IReadOnlyList<(string Ending, string Sign)> Signs =
    [
        ("LessThanEquals", "≤"), ("GreaterThanEquals", "≥"), ("LessThan", "<"), ("GreaterThan", ">"), ("Equals", "="), ("Matches", "matches"),
    ];

    /// <summary>What the author says of a rule, else what it asks.</summary>
    public static string Label(ChoiceRule rule) => rule.Node["Comment"] is StringNode { Value.Length: > 0 } comment ? StateLabel.OneLine(comment.Value) : Condition(rule);

    public static string Condition(ChoiceRule rule) => rule.Node["Condition"] switch
    {
        StringNode text => StateLabel.OneLine(JsonataText.Inside(text.Value.Trim()) ?? text.Value),
        { } other => StateLabel.OneLine(other.ToString()),
        null => Words(rule.Node, isInner: false),
    };

    private static string Words(MappingNode rule, bool isInner)
    {
        if (rule["Not"] is MappingNode not) return $"not ({Words(not, isInner: false)})";
        if (rule["And"] is SequenceNode all) return Joined(all, "and", isInner);
        if (rule["Or"] is SequenceNode any) return Joined(any, "or", isInner);
        var variable = Value(rule["Variable"], isPath: true);
        var test = rule.Entries.FirstOrDefault(entry => ComparisonTable.Find(entry.Key) is not null);
        return StateLabel.OneLine(test is null ? variable : $"{variable} {Test(test.Key, test.Value)}");
    }

    private static string Joined(SequenceNode parts, string word, bool isInner)
    {
        var text = string.Join($" {word} ", parts.Items.Select(part => part is MappingNode rule ? Words(rule, isInner: parts.Items.Count > 1) : part.ToString()));
        return isInner && parts.Items.Count > 1 ? $"({text})" : text;
    }

    private static string Test(string name, Node operand)
    {
        if (name.StartsWith("Is", StringComparison.Ordinal))
            return $"is {(operand is BooleanNode { Value: false } ? "not " : "")}{Subject(name.Substring(2))}";
        var isPath = name.EndsWith("Path", StringComparison.Ordinal);
        var plain = isPath ? name.Substring(0, name.Length - 4) : name;
        return $"{Signs.First(entry => plain.EndsWith(entry.Ending, StringComparison.Ordinal)).Sign} {Value(operand, isPath)}";
    }

    private static string Subject(string kind) => kind switch
    {
        "Present" => "present",
        "Null" => "null",
        "Numeric" => "a number",
        "String" => "a string",
        "Boolean" => "a boolean",
        _ => "a timestamp",
    };

    private static string Value(Node? node, bool isPath) => node switch
    {
        null => "?",
        StringNode text => isPath ? text.Value : $"\"{text.Value}\"",
        _ => node.ToString(),
    };
}
