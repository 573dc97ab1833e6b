using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>The rules that a choice rule joins.</summary>
internal static class RuleParts
{
    public static IEnumerable<MappingNode> Of(MappingNode rule)
    {
        foreach (var entry in rule.Entries)
        {
            if (entry is { Key: "Not", Value: MappingNode opposite }) yield return opposite;
            if (entry is not { Key: "And" or "Or", Value: SequenceNode list }) continue;
            foreach (var part in list.Items.OfType<MappingNode>()) yield return part;
        }
    }

    /// <summary>The rule, what it joins, and what that joins.</summary>
    public static IEnumerable<MappingNode> WithInner(MappingNode rule) => new[] { rule }.Concat(Of(rule).SelectMany(WithInner));
}
