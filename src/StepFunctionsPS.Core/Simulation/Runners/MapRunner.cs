using System;
using System.Collections.Generic;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class MapRunner() : StateRunner<MapState>("Map", takesTime: true)
{
    // What AWS runs at most at one time.
    private const int MostConcurrent = 40;

    protected override void Run(Strand strand, MapState state)
    {
        var input = strand.FilteredInput();
        var concurrency = FieldValues.Whole(state.Fields.MaxConcurrency, strand, input) ?? 0;
        var tolerated = ToleratedFailures.Read(strand, state.Fields, input);
        var join = new MapJoin(
            strand, state, input, Items(strand, state, input), (int)(concurrency <= 0 ? MostConcurrent : Math.Min(concurrency, MostConcurrent)), tolerated);
        strand.Inner = join;
        join.Start();
    }

    private static IReadOnlyList<Node> Items(Strand strand, MapState state, Node input)
    {
        var items = state.Fields.ItemsPath is { } path ? strand.Evaluate(path, input) : input;
        return (items as SequenceNode)?.Items
            ?? throw new EvaluationFailure($"Reference path \"{state.Fields.ItemsPath?.Text ?? "$"}\" must point to array.");
    }
}
