using System;
using System.Collections.Generic;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams;

/// <summary>
/// What a run did, to be drawn over a graph. It is read out of the history, which local runs and executions in AWS have alike. Histories
/// know states by their names, which are one of a kind in a machine.
/// </summary>
internal sealed class RunOverlay
{
    private readonly IReadOnlyDictionary<string, StateRun> states;
    private readonly IReadOnlyDictionary<RunStep, long> steps;

    internal RunOverlay(IReadOnlyDictionary<string, StateRun> states, IReadOnlyDictionary<RunStep, long> steps, string status, TimeSpan? duration)
    {
        this.states = states;
        this.steps = steps;
        Status = status;
        Duration = duration;
    }

    /// <summary>How the run stands: <c>succeeded</c>, <c>failed</c>, <c>timed out</c>, <c>aborted</c> or <c>running</c>.</summary>
    public string Status { get; }

    /// <summary>How long it took, or has taken so far; null where that is not known.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>Reads a whole history.</summary>
    public static RunOverlay Of(IEnumerable<HistoryEvent> history) => Of(EventFlattener.All(history));

    /// <summary>Reads the events of a whole history, flattened.</summary>
    public static RunOverlay Of(IEnumerable<FlatEvent> events)
    {
        var reader = new OverlayReader();
        foreach (var item in events) reader.Take(item);
        return reader.Result();
    }

    /// <summary>What it did in a state.</summary>
    public StateRun Of(string state) => states.TryGetValue(state, out var run) ? run : StateRun.None;

    /// <summary>How often it went a way between two nodes.</summary>
    public long Taken(GraphRegion region, GraphEdge edge)
    {
        var step = new RunStep(region.Nodes[edge.From].Name, region.Nodes[edge.To].Name, edge.IsCatch);
        return steps.TryGetValue(step, out var count) ? count : 0;
    }
}
