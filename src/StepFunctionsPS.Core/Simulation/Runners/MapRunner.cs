using System;
using System.Linq;
using StepFunctionsPS.Simulation.Maps;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class MapRunner() : StateRunner<MapState>("Map", takesTime: true)
{
    // What AWS runs at most at one time.
    private const int MostConcurrent = 40;
    private const int MostConcurrentChildren = 10_000;

    protected override void Run(Strand strand, MapState state)
    {
        var input = strand.ShownInput();
        var most = state.Fields.IsDistributed ? MostConcurrentChildren : MostConcurrent;
        var wanted = FieldValues.Whole(state.Fields.MaxConcurrency, strand, input) ?? 0;
        var concurrency = wanted <= 0 ? most : (int)Math.Min(wanted, most);
        if (strand.Inspection is { } inspection) Inspect(strand, state, input, inspection, wanted);
        else if (state.Fields.IsDistributed) new DistributedMapJoin(strand, state, input, concurrency).Start();
        else new MapJoin(strand, state, input, concurrency).Start(Items.OfInput(strand, state, input));
    }

    // The work of a Map that is run alone is given, and nothing is iterated.
    private static void Inspect(Strand strand, MapState state, Node input, Inspection inspection, long concurrency)
    {
        var fields = state.Fields;
        if (fields.ItemReader is { } reader) _ = new ItemSource(strand, reader, input);
        else if (Items.OfInput(strand, state, input) is var items && fields.ItemsPath is not null) strand.Shown("afterItemsPath", new SequenceNode(items.Select(item => item.Value).ToArray()));
        strand.Shown("maxConcurrency", Inspection.Number(concurrency));
        var tolerated = ToleratedFailures.Read(strand, fields, input);
        if (fields.ToleratedFailureCount is not null) strand.Shown("toleratedFailureCount", Inspection.Number(tolerated.Count));
        if (fields.ToleratedFailurePercentage is not null) strand.Shown("toleratedFailurePercentage", Inspection.Number(tolerated.Percentage));
        inspection.WorkOf(fields, tolerated).Give(strand, state);
    }
}
