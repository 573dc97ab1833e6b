using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads what a choice rule asks; null after reporting what is wrong with it.</summary>
internal static class ConditionReader
{
    private static readonly string[] OtherKeys = ["Variable", "Next", "Comment", "Assign", "Output", "Condition"];

    public static ChoiceCondition? Read(StateFields fields)
    {
        var keys = fields.Node.Entries.Select(entry => entry.Key).Where(IsOperator).ToArray();
        if (keys.Length == 0)
        {
            fields.Context.Report(StateMessages.RuleWithoutOperator(fields.Span, fields.Place, Advice(fields)));
            return null;
        }

        if (keys.Length > 1)
        {
            fields.Context.Report(StateMessages.RuleWithTwoOperators(fields.Node.Find(keys[1])!.KeySpan, fields.Place, keys[0], keys[1]));
            return null;
        }

        return keys[0] switch
        {
            "And" => ReadParts(fields, "And") is { } parts ? new AllCondition(parts) : null,
            "Or" => ReadParts(fields, "Or") is { } parts ? new AnyCondition(parts) : null,
            "Not" => ReadOpposite(fields),
            var name => ReadComparison(fields, ComparisonTable.Find(name)!),
        };
    }

    /// <summary>Whether a rule is one of JSONPath.</summary>
    public static bool Compares(MappingNode rule) => rule.Entries.Any(entry => entry.Key == "Variable" || IsOperator(entry.Key));

    private static bool IsOperator(string key) => IsJoin(key) || ComparisonTable.Find(key) is not null;

    private static bool IsJoin(string key) => key is "And" or "Or" or "Not";

    private static string Advice(StateFields fields)
    {
        foreach (var entry in fields.Node.Entries.Where(entry => !OtherKeys.Contains(entry.Key)))
        {
            var meant = Suggestion.DidYouMean(entry.Key, ComparisonTable.Names);
            if (meant.Length > 0) return meant;
        }

        return "Compare the Variable with an operator such as StringEquals or NumericLessThan, or join rules by And, Or or Not.";
    }

    private static IReadOnlyList<ChoiceCondition>? ReadParts(StateFields fields, string key)
    {
        var parts = fields.Mappings(key, position => $"{fields.Place}, {key} {position}");
        if (parts is { Count: 0 }) fields.Missing($"rule in its {key}", "List the rules to join.");
        if (parts is null) return null;
        var read = parts.Select(Read).OfType<ChoiceCondition>().ToArray();
        return read.Length == parts.Count ? read : null;
    }

    private static OppositeCondition? ReadOpposite(StateFields fields)
    {
        if (fields.Find("Not") is MappingNode inner) return Read(fields.Inside(inner, $"{fields.Place}, Not", "Not")) is { } part ? new OppositeCondition(part) : null;
        if (!Opaque.Is(fields.Find("Not"))) fields.Wrong("Not", "a rule", fields.Find("Not")!);
        return null;
    }

    private static ComparisonCondition? ReadComparison(StateFields fields, ComparisonOperator comparison)
    {
        if (fields.Find("Variable") is null) fields.Missing("Variable", "Name the value to compare, such as $.status.");
        var variable = fields.Expression("Variable");
        var operand = fields.Find(comparison.Name)!;
        var path = comparison.TakesPath ? fields.Context.ReadExpression(comparison.Name, operand) : null;
        if (!comparison.TakesPath && !comparison.Kind.Accepts(operand) && !Opaque.Is(operand))
        {
            fields.Wrong(comparison.Name, comparison.Kind.Words, operand);
            return null;
        }

        return variable is null || (comparison.TakesPath && path is null) ? null : new ComparisonCondition(variable, comparison, operand, path);
    }
}
