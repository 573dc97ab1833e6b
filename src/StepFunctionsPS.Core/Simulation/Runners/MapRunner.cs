using System;
using System.Collections.Generic;
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
        var input = strand.FilteredInput();
        var most = state.Fields.IsDistributed ? MostConcurrentChildren : MostConcurrent;
        var wanted = FieldValues.Whole(state.Fields.MaxConcurrency, strand, input) ?? 0;
        var concurrency = wanted <= 0 ? most : (int)Math.Min(wanted, most);
        var items = Items(strand, state, input);
        if (state.Fields.IsDistributed) new DistributedMapJoin(strand, state, input, items, concurrency).Start();
        else new MapJoin(strand, state, input, items, concurrency).Start();
    }

    private static IReadOnlyList<Node> Items(Strand strand, MapState state, Node input)
    {
        var items = state.Fields.ItemsPath is { } path ? strand.Evaluate(path, input) : input;
        if (items is SequenceNode list) return list.Items;
        // As recorded, a path into the context is shown with one '$'.
        var shown = state.Fields.ItemsPath?.Text ?? "$";
        throw new EvaluationFailure($"Reference path \"{(shown.StartsWith("$$", StringComparison.Ordinal) ? shown.Substring(1) : shown)}\" must point to array.");
    }
}
