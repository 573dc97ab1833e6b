using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>A way from a state to another one.</summary>
/// <param name="From">The state; empty for the start.</param>
/// <param name="Place">Where in the state it is said.</param>
/// <param name="To">The other state.</param>
internal sealed record StateEdge(string From, string Place, string To);

/// <summary>States by what they do, whatever they are called.</summary>
internal static class StateBodies
{
    /// <summary>All ways of a definition, from its start and between its states; what is inside Map and Parallel states is not looked at.</summary>
    public static IEnumerable<StateEdge> Edges(MappingNode definition)
    {
        if (definition["StartAt"] is StringNode start) yield return new StateEdge("", "StartAt", start.Value);
        foreach (var state in States(definition).Entries)
        {
            foreach (var (place, to) in Targets(state.Value)) yield return new StateEdge(state.Key, place, to);
        }
    }

    public static MappingNode States(MappingNode definition) => definition["States"] as MappingNode ?? MappingNode.Empty;

    /// <summary>A state as a text that is the same for those that differ in their ways only.</summary>
    /// <param name="state">The state.</param>
    /// <param name="target">What stands for the state that it goes to.</param>
    public static string Key(Node state, Func<string, string> target) => CanonicalKey.Of(With(state, target), ComparisonScope.Strict);

    private static IEnumerable<(string Place, string To)> Targets(Node state)
    {
        if (state is not MappingNode mapping) yield break;
        foreach (var field in new[] { "Next", "Default" })
        {
            if (mapping[field] is StringNode next) yield return (field, next.Value);
        }

        foreach (var field in new[] { "Choices", "Catch" })
        {
            var rules = (mapping[field] as SequenceNode)?.Items ?? [];
            for (var i = 0; i < rules.Count; i++)
            {
                if (rules[i] is MappingNode rule && rule["Next"] is StringNode to) yield return ($"{field}{i}", to.Value);
            }
        }
    }

    private static Node With(Node state, Func<string, string> target) => state is not MappingNode mapping ? state : new MappingNode(mapping.Entries
        .Select(entry => entry with
        {
            Value = (entry.Key, entry.Value) switch
            {
                ("Next" or "Default", StringNode to) => new StringNode(target(to.Value)),
                ("Choices" or "Catch", SequenceNode rules) => new SequenceNode(rules.Items.Select(rule => With(rule, target)).ToArray()),
                _ => entry.Value,
            },
        })
        .ToArray());
}
