using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation.Maps;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>A Map that is run alone: its work is given, nothing is iterated, and what iterations would get is shown.</summary>
internal static class MapInspection
{
    public static void Run(Strand strand, MapState state, Node input, Inspection inspection, long concurrency)
    {
        var fields = state.Fields;
        try
        {
            ShowItems(strand, state, input, ItemsOf(strand, state, input, inspection));
        }
        catch (MapRunFailure failure)
        {
            strand.Fail(failure.Error);
            return;
        }

        strand.Shown("maxConcurrency", Inspection.Number(concurrency));
        var tolerated = ToleratedFailures.Read(strand, fields, input);
        if (fields.ToleratedFailureCount is not null) strand.Shown("toleratedFailureCount", Inspection.Number(tolerated.Count));
        if (fields.ToleratedFailurePercentage is not null) strand.Shown("toleratedFailurePercentage", Inspection.Number(tolerated.Percentage));
        inspection.WorkOf(strand, fields, input, tolerated).Give(strand, state);
    }

    // Null for items of a reader whose data is not said.
    private static IReadOnlyList<MapItem>? ItemsOf(Strand strand, MapState state, Node input, Inspection inspection)
    {
        if (state.Fields.ItemReader is { } reader)
        {
            var source = new ItemSource(strand, reader, input, inspection.ItemReaderData is { } data ? new OneObject(data) : null);
            if (inspection.ItemReaderData is null) return null;
            var read = source.Read();
            if (reader.Config.ItemsPointer is not null) strand.Shown("afterItemsPointer", ListOf(read));
            return read;
        }

        var items = Items.OfInput(strand, state, input);
        if (state.Fields.ItemsPath is not null) strand.Shown("afterItemsPath", ListOf(items));
        return items;
    }

    private static void ShowItems(Strand strand, MapState state, Node input, IReadOnlyList<MapItem>? items)
    {
        var fields = state.Fields;
        if (items is null || (fields.ItemSelector is null && fields.ItemBatcher is null)) return;
        var join = new MapJoin(strand, state, input, 0);
        var inputs = items.Select(join.InputOf).ToArray();
        if (fields.ItemSelector is not null) strand.Shown("afterItemSelector", new SequenceNode(inputs));
        if (fields.ItemBatcher is { } batcher) strand.Shown("afterItemBatcher", new SequenceNode(new ItemBatches(strand, batcher, input).Of(inputs).Select(batch => batch.Batch).ToArray()));
    }

    private static SequenceNode ListOf(IReadOnlyList<MapItem> items) => new(items.Select(item => item.Value).ToArray());
}
