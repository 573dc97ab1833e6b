using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>
/// A second way to find what a flat event says: each event is looked at by itself, back along the chain of previous events,
/// and with the definition, which the flattener does not know.
/// </summary>
internal sealed class SlowHistory
{
    private readonly IReadOnlyList<HistoryEvent> history;
    private readonly Dictionary<string, string?> around = [];
    private readonly Dictionary<string, string> types = [];

    public SlowHistory(IReadOnlyList<HistoryEvent> history, Node definition)
    {
        this.history = history;
        Walk((MappingNode)definition, null);
    }

    /// <summary>What is said of events of which only they themselves are known.</summary>
    public static IEnumerable<string> FaultsOfUnknown(IReadOnlyList<FlatEvent> flat) =>
        from item in flat
        let name = Named(item.Event)
        where item.Event.Id < 0 && (item.State != name || item.Duration is not null || item.Attempt is not null || item.Iteration is not null)
        select $"{item.Event.Id} {item.Event.Type}: {item.State}";

    public IEnumerable<string> Faults(IReadOnlyList<FlatEvent> flat)
    {
        for (var i = 0; i < flat.Count; i++)
        {
            var item = history[i];
            var what = $"{item.Id} {item.Type}";
            var state = item.Type == "ExecutionFailed" ? Raiser(item) : StateOf(item);
            if (flat[i].State != state) yield return $"{what}: state {flat[i].State}, not {state}";
            var start = StartOf(item, state);
            var duration = Ends(item) ? item.Timestamp - start?.Timestamp : null;
            if (flat[i].Duration != duration) yield return $"{what}: duration {flat[i].Duration}, not {duration}";
            if (duration is not null && flat[i].Started != start!.Timestamp) yield return $"{what}: started {flat[i].Started}";
            var attempt = AttemptOf(item, state);
            if (flat[i].Attempt != attempt) yield return $"{what}: attempt {flat[i].Attempt}, not {attempt}";
            var iteration = state is null ? null : IterationOf(item, state);
            if (flat[i].Iteration != iteration) yield return $"{what}: iteration {flat[i].Iteration}, not {iteration}";
            var depth = state is null || item.Type.StartsWith("Execution", StringComparison.Ordinal) ? 0 : DepthOf(state);
            if (flat[i].Depth != depth) yield return $"{what}: depth {flat[i].Depth}, not {depth}";
        }
    }

    private static string? Named(HistoryEvent item) => (item.Details?["name"] as StringNode ?? item.Details?["state"] as StringNode)?.Value;

    private static bool Ends(HistoryEvent item) => item.Type != "EvaluationFailed"
        && ((string[])["Succeeded", "Failed", "TimedOut", "Aborted", "Exited"]).Any(ending => item.Type.EndsWith(ending, StringComparison.Ordinal));

    private string? StateOf(HistoryEvent item)
    {
        if (item.Type == "ExecutionAborted") return StateOf(history[history.Count - 2]);
        if (item.Type.StartsWith("Execution", StringComparison.Ordinal)) return null;
        if (Named(item) is { } name && item.Type.Contains("State") || item.Type.StartsWith("MapIteration", StringComparison.Ordinal) || item.Type == "EvaluationFailed") return Named(item);
        // Back to an event that names a state, and from there out to one of the right type.
        var before = item;
        while (Named(before) is null || before.Type.StartsWith("Execution", StringComparison.Ordinal)) before = Previous(before)!;
        var state = Named(before)!;
        var type = item.Type.StartsWith("Map", StringComparison.Ordinal) ? "Map" : item.Type.StartsWith("Parallel", StringComparison.Ordinal) ? "Parallel" : "Task";
        var isOver = before.Type.EndsWith("StateExited", StringComparison.Ordinal);
        return types[state] == type && !isOver ? state : Out(around[state]);

        string? Out(string? outer) => outer is null || types[outer] == type ? outer : Out(around[outer]);
    }

    private string? Raiser(HistoryEvent item)
    {
        var before = Previous(item);
        while (before is { Type: "MapStateFailed" or "MapIterationFailed" }) before = Previous(before);
        return before is null ? null : StateOf(before);
    }

    private HistoryEvent? Previous(HistoryEvent item) => history.FirstOrDefault(other => other.Id == item.PreviousEventId);

    private HistoryEvent? StartOf(HistoryEvent item, string? state)
    {
        if (item.Type.StartsWith("Execution", StringComparison.Ordinal)) return history[0];
        if (item.Type.StartsWith("MapIteration", StringComparison.Ordinal)) return Back(item).FirstOrDefault(other => other.Type == "MapIterationStarted" && Named(other) == Named(item) && Index(other) == Index(item));
        var entry = EntryOf(item, state);
        if (item.Type.Contains("StateExited") || item.Type.Contains("StateAborted")) return entry;
        return StartsOf(item, entry, state).FirstOrDefault() ?? entry;
    }

    private int? AttemptOf(HistoryEvent item, string? state)
    {
        if (state is null || item.Type == "EvaluationFailed" || item.Type.StartsWith("Execution", StringComparison.Ordinal) || item.Type.StartsWith("MapIteration", StringComparison.Ordinal)) return null;
        if (item.Type.EndsWith("Entered", StringComparison.Ordinal) || item.Type.EndsWith("Exited", StringComparison.Ordinal) || item.Type.EndsWith("Aborted", StringComparison.Ordinal)) return null;
        var count = StartsOf(item, EntryOf(item, state), state).Count();
        return count == 0 ? null : count;
    }

    // An event that fails a state may follow from the one before its entry, which is the last one then.
    private HistoryEvent? EntryOf(HistoryEvent item, string? state) =>
        Back(item).FirstOrDefault(other => IsEntry(other, state)) ?? history.LastOrDefault(other => other.Id < item.Id && IsEntry(other, state));

    private IEnumerable<HistoryEvent> StartsOf(HistoryEvent item, HistoryEvent? entry, string? state) =>
        Back(item).Where(other => other.Id > entry?.Id && IsStart(other) && StateOf(other) == state);

    private IEnumerable<HistoryEvent> Back(HistoryEvent? item)
    {
        for (; item is not null; item = Previous(item)) yield return item;
    }

    private static bool IsEntry(HistoryEvent item, string? state) => item.Type.EndsWith("StateEntered", StringComparison.Ordinal) && Named(item) == state;

    private static bool IsStart(HistoryEvent item) => item.Type.EndsWith("Scheduled", StringComparison.Ordinal) || item.Type is "MapStateStarted" or "ParallelStateStarted";

    private string? IterationOf(HistoryEvent item, string state)
    {
        var path = new List<string>();
        if (item.Type.StartsWith("MapIteration", StringComparison.Ordinal)) path.Add($"{state}[{Index(item)}]");
        for (var outer = around[state]; outer is not null; outer = around[outer])
        {
            if (types[outer] == "Map") path.Insert(0, $"{outer}[{Index(Back(item).First(other => other.Type == "MapIterationStarted" && Named(other) == outer))}]");
        }

        return path.Count == 0 ? null : string.Join("/", path);
    }

    private int DepthOf(string state) => around[state] is { } outer ? DepthOf(outer) + 1 : 0;

    private static string? Index(HistoryEvent item) => item.Details?["index"]?.ToString().Trim('"');

    private void Walk(MappingNode machine, string? owner)
    {
        foreach (var entry in ((MappingNode)machine["States"]!).Entries)
        {
            var state = (MappingNode)entry.Value;
            around[entry.Key] = owner;
            types[entry.Key] = ((StringNode)state["Type"]!).Value;
            foreach (var inner in (string[])["Iterator", "ItemProcessor"])
            {
                if (state[inner] is MappingNode processor) Walk(processor, entry.Key);
            }

            if (state["Branches"] is not SequenceNode branches) continue;
            foreach (var branch in branches.Items) Walk((MappingNode)branch, entry.Key);
        }
    }
}
