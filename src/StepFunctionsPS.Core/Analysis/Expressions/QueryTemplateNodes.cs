using System.Collections.Generic;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>The values of a state of JSONata that may hold anything, as they are written.</summary>
internal static class QueryTemplateNodes
{
    private static readonly string[] OfStates = ["Arguments", "ItemSelector", "Credentials", "Error", "Cause"];
    private static readonly string[] OfOutcomes = ["Output", "Assign"];

    /// <summary>Each with its key and with what an expression there finds its data in, where JSONPath has <c>$</c>.</summary>
    public static IEnumerable<(string Key, Node Node, string Root)> Of(State state)
    {
        foreach (var found in Under(state.Node, OfStates, "$states.input")) yield return found;
        foreach (var found in Under(state.Node, OfOutcomes, state is WorkState ? "$states.result" : "$states.input")) yield return found;
        foreach (var (owner, key) in new[] { ("ItemReader", "Arguments"), ("ResultWriter", "Arguments"), ("ItemBatcher", "BatchInput") })
        {
            if (state.Node[owner] is MappingNode inner && inner[key] is { } template) yield return (key, template, "$states.input");
        }

        foreach (var rule in Parts.Items(state, "Choices"))
        {
            foreach (var found in Under(rule, OfOutcomes, "$states.input")) yield return found;
        }

        foreach (var catcher in Parts.Items(state, "Catch"))
        {
            foreach (var found in Under(catcher, OfOutcomes, "$states.errorOutput")) yield return found;
        }
    }

    private static IEnumerable<(string Key, Node Node, string Root)> Under(MappingNode owner, string[] keys, string root)
    {
        foreach (var key in keys)
        {
            if (owner[key] is { } node) yield return (key, node, root);
        }
    }
}
