using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>The condition of a rule, and the errors of a catcher, in words.</summary>
internal static class ChoiceWords
{
    /// <summary><c>when $.total NumericGreaterThan 10</c></summary>
    public static string Condition(Node rule) => rule is MappingNode mapping ? "when " + Test(mapping) : "when " + rule;

    /// <summary><c>on Card.Declined, States.Timeout</c></summary>
    public static string Errors(Node catcher) => catcher is MappingNode mapping && mapping["ErrorEquals"] is SequenceNode errors
        ? "on " + string.Join(", ", errors.Items.Select(Plain))
        : "on an error";

    private static string Test(MappingNode rule)
    {
        if (rule["Condition"] is { } condition) return Plain(condition);
        if (rule["Not"] is MappingNode inner) return $"not ({Test(inner)})";
        foreach (var (field, word) in new[] { ("And", " and "), ("Or", " or ") })
        {
            if (rule[field] is SequenceNode parts) return string.Join(word, parts.Items.OfType<MappingNode>().Select(part => part["And"] is null && part["Or"] is null ? Test(part) : $"({Test(part)})"));
        }

        var test = rule.Entries.FirstOrDefault(entry => entry.Key is not ("Variable" or "Next" or "Comment" or "Assign" or "Output"));
        return test is null ? "no condition" : $"{Plain(rule["Variable"])} {test.Key} {test.Value}";
    }

    private static string Plain(Node? node) => node is StringNode text ? text.Value : node?.ToString() ?? "";
}
