using System;
using System.Collections.Generic;
using System.Globalization;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Diagrams;

/// <summary>What a run did in a state, in words that all formats share.</summary>
internal static class RunText
{
    // What takes no time that can be told is not worth a word.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);

    public static string Outcome(StateOutcome outcome) => outcome switch
    {
        StateOutcome.NotReached => "not reached",
        StateOutcome.Succeeded => "succeeded",
        StateOutcome.Retried => "succeeded after retries",
        StateOutcome.Running => "running",
        StateOutcome.Stopped => "stopped",
        StateOutcome.Caught => "failed and caught",
        _ => "failed",
    };

    /// <summary>What there is room for: <c>1.9s · 3 visits · 2 retries</c>; empty for a state that was not reached.</summary>
    public static string Short(StateRun run)
    {
        var parts = new List<string>();
        if (run.Iterations is { } iterations) parts.Add(iterations.ToString());
        if (run.LastDuration is not null && run.TotalDuration >= Shortest) parts.Add(Elapsed.Short(run.TotalDuration));
        else if (run.Outcome == StateOutcome.Running) parts.Add("running");
        if (run.Visits > 1) parts.Add(Count(run.Visits, "visit", "visits"));
        if (run.Retries > 0) parts.Add(Count(run.Retries, "retry", "retries"));
        return string.Join(" · ", parts);
    }

    /// <summary>A sign for the eye, which stands beside colours.</summary>
    public static string Sign(StateOutcome outcome) => outcome switch
    {
        StateOutcome.NotReached => "",
        StateOutcome.Succeeded or StateOutcome.Retried => "✔",
        StateOutcome.Running => "…",
        StateOutcome.Stopped => "■",
        StateOutcome.Caught => "!",
        _ => "✖",
    };

    /// <summary>The sign, and what there is room for.</summary>
    public static string Marked(StateRun run) => $"{Sign(run.Outcome)} {Short(run)}".Trim();

    /// <summary>All there is, with the error.</summary>
    public static string Long(StateRun run)
    {
        var rest = Short(run);
        var error = run.Error is null ? "" : $" · {run.Error}{(run.Cause is null ? "" : ": " + run.Cause)}";
        return Outcome(run.Outcome) + (rest.Length == 0 ? "" : " · " + rest) + error;
    }

    /// <summary>How the run stands: <c>succeeded after 41 s</c>.</summary>
    public static string Status(RunOverlay overlay) => overlay.Duration is { } time ? $"{overlay.Status} {(overlay.Status == "running" ? "for" : "after")} {Elapsed.Of(time)}" : overlay.Status;

    private static string Count(long count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
