using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>Finds out of a history when which state was at work.</summary>
internal sealed class TimelineReader
{
    private readonly Dictionary<string, TimelineRow> byState = new(StringComparer.Ordinal);
    private readonly List<TimelineRow> rows = [];
    private readonly Dictionary<(string State, string? Iteration), Visit> open = [];
    private TimeSpan last;

    /// <summary>A row for each state that was entered, in the order in which they were first.</summary>
    public static IReadOnlyList<TimelineRow> Read(DrawnRun run)
    {
        var reader = new TimelineReader();
        foreach (var item in run.Events) reader.Take(item);
        foreach (var key in reader.open.Keys.ToArray()) reader.Close(key, reader.last, run.End is null ? "open" : "stop");
        return reader.rows;
    }

    private void Take(FlatEvent item)
    {
        if (item.Elapsed > last) last = item.Elapsed;
        if (item.State is not { } state) return;
        var key = (state, item.Iteration);
        if (item.Event.EntersState)
        {
            Close(key, item.Elapsed, "stop");
            open[key] = new Visit(item.Elapsed) { HasFailed = item.Event.Type == "FailStateEntered" };
            if (byState.ContainsKey(state)) return;
            rows.Add(byState[state] = new TimelineRow(state, item.Depth, []));
        }
        else if (item.Event.LeavesState)
        {
            if (open.TryGetValue(key, out var visit)) Close(key, item.Elapsed, visit.HasFailed ? "warn" : "good");
        }
        else if (open.TryGetValue(key, out var visit))
        {
            // A new attempt is a new chance.
            if (EventSelection.IsFailure(item)) visit.HasFailed = true;
            else if (item.Attempt > visit.Attempt) visit.HasFailed = false;
            visit.Attempt = item.Attempt ?? visit.Attempt;
        }
    }

    private void Close((string State, string? Iteration) key, TimeSpan to, string look)
    {
        if (!open.TryGetValue(key, out var visit)) return;
        open.Remove(key);
        byState[key.State].Bars.Add(new TimelineBar(visit.From, to, visit.HasFailed && look == "stop" ? "bad" : look));
    }

    /// <summary>A visit that goes on.</summary>
    private sealed class Visit(TimeSpan from)
    {
        public TimeSpan From { get; } = from;

        public bool HasFailed { get; set; }

        public int Attempt { get; set; }
    }
}
