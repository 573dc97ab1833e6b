using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>The items of a Map state that come with its input.</summary>
internal static class Items
{
    public static IReadOnlyList<MapItem> OfInput(Strand strand, MapState state, Node input)
    {
        var found = state.IsJsonata ? Query(strand, state, input) : state.Fields.ItemsPath is { } path ? strand.Evaluate(path, input) : input;
        return found switch
        {
            SequenceNode list => Of(list),
            // As recorded, other Maps take lists only.
            MappingNode mapping when state.Fields.IsDistributed => mapping.Entries.Select((entry, i) => new MapItem(i, entry.Value, Key: entry.Key)).ToArray(),
            _ => throw Wrong(state, found),
        };
    }

    private static MapItem[] Of(SequenceNode list)
    {
        var found = new MapItem[list.Items.Count];
        for (var i = 0; i < found.Length; i++) found[i] = new MapItem(i, list.Items[i]);
        return found;
    }

    private static Node Query(Strand strand, MapState state, Node input) => state.Fields.Items is { } items ? strand.Evaluate(items, input) : input;

    private static EvaluationFailure Wrong(MapState state, Node found)
    {
        if (state.IsJsonata) return (state.Fields.Items as QueryTemplate)?.Expression.Unexpected(found, "array") ?? new QueryFailure($"Map state input must be an array but was: {found}", null);

        // As recorded, a path into the context is shown with one '$'.
        var shown = state.Fields.ItemsPath?.Text ?? "$";
        return new EvaluationFailure($"Reference path \"{(shown.StartsWith("$$", StringComparison.Ordinal) ? shown.Substring(1) : shown)}\" must point to array.");
    }
}
