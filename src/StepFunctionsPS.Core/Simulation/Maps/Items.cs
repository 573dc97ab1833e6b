using System;
using System.Collections.Generic;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>The items of a Map state that come with its input.</summary>
internal static class Items
{
    public static IReadOnlyList<MapItem> OfInput(Strand strand, MapState state, Node input)
    {
        if (state.IsJsonata) return Of(Query(strand, state, input));
        if ((state.Fields.ItemsPath is { } path ? strand.Evaluate(path, input) : input) is SequenceNode list) return Of(list);

        // As recorded, a path into the context is shown with one '$'.
        var shown = state.Fields.ItemsPath?.Text ?? "$";
        throw new EvaluationFailure($"Reference path \"{(shown.StartsWith("$$", StringComparison.Ordinal) ? shown.Substring(1) : shown)}\" must point to array.");
    }

    private static MapItem[] Of(SequenceNode list)
    {
        var found = new MapItem[list.Items.Count];
        for (var i = 0; i < found.Length; i++) found[i] = new MapItem(i, list.Items[i]);
        return found;
    }

    private static SequenceNode Query(Strand strand, MapState state, Node input)
    {
        if (state.Fields.Items is QueryTemplate query) return strand.Seeing(input, scope => query.Expression.Evaluate<SequenceNode>(scope, "array"));
        var items = state.Fields.Items is { } template ? strand.Evaluate(template, input) : input;
        return items as SequenceNode ?? throw new QueryFailure($"Map state input must be an array but was: {items}", null);
    }
}
