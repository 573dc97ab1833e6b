using System;
using System.Collections.Generic;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>The items of a Map state that come with its input.</summary>
internal static class Items
{
    public static IReadOnlyList<MapItem> OfInput(Strand strand, MapState state, Node input)
    {
        var items = state.Fields.ItemsPath is { } path ? strand.Evaluate(path, input) : input;
        if (items is SequenceNode list)
        {
            var found = new MapItem[list.Items.Count];
            for (var i = 0; i < found.Length; i++) found[i] = new MapItem(i, list.Items[i]);
            return found;
        }

        // As recorded, a path into the context is shown with one '$'.
        var shown = state.Fields.ItemsPath?.Text ?? "$";
        throw new EvaluationFailure($"Reference path \"{(shown.StartsWith("$$", StringComparison.Ordinal) ? shown.Substring(1) : shown)}\" must point to array.");
    }
}
