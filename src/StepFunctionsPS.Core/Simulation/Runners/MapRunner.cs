using System;
using StepFunctionsPS.Simulation.Maps;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;

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
        if (wanted < 0 && state.Fields.MaxConcurrency is { Path: QueryExpression } field) throw FieldValues.Failed(field, $"{field.Key} cannot be negative.");
        var concurrency = wanted <= 0 ? most : (int)Math.Min(wanted, most);
        if (strand.Inspection is { } inspection) MapInspection.Run(strand, state, input, inspection, wanted);
        else if (state.Fields.IsDistributed) new DistributedMapJoin(strand, state, input, concurrency).Start();
        else new MapJoin(strand, state, input, concurrency).Start(Items.OfInput(strand, state, input));
    }
}
