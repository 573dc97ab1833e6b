using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// An event of an execution as a row: time since its start, state, what came of it, duration. Only what ends something is
/// worth a row.
/// </summary>
/// <param name="traits">What the readers can be shown.</param>
/// <param name="shown">A text as it may be shown, without secrets.</param>
internal sealed class ExecutionRow(ScreenTraits traits, Func<string, string> shown)
{
    private const int TimeWidth = 8;
    private const int Indent = 2;

    // Causes can have 32 KB, and logs have no width.
    private const int Longest = 500;

    private static readonly StatusMark Done = new(LineKind.Success, "✔", "+");
    private static readonly StatusMark Caught = new(LineKind.Warning, "↪", ">");
    private static readonly StatusMark Tried = new(LineKind.Warning, "↻", "!");
    private static readonly StatusMark Stopped = new(LineKind.Warning, "■", "=");
    private static readonly StatusMark Failed = new(LineKind.Failure, "✖", "x");

    // The first that fits counts.
    private static readonly IReadOnlyList<(Func<FlatEvent, bool> Fits, StatusMark Mark, Func<FlatEvent, string> Words)> Rules =
    [
        (item => item.Event.Type == "ExecutionRedriven", Tried, _ => "resumed"),
        (item => item.State is null || item.Event.Type.StartsWith("Execution", StringComparison.Ordinal), Done, _ => ""),
        (item => item.Event.LeavesState, Done, item => Took(item, "")),
        (item => item.Event.Type == "FailStateEntered", Failed, _ => "failed"),
        (item => item.Event.Type.EndsWith("TimedOut", StringComparison.Ordinal), Tried, item => Took(item, $"{Attempt(item)}timed out after ")),
        (item => item.Event.Type == "MapRunFailed", Tried, item => Took(item, "run failed after ", "run failed")),
        (IsFailedAttempt, Tried, item => Took(item, $"{Attempt(item)}failed after ", "failed")),
        (IsFailure, Failed, item => Took(item, "failed after ", "failed")),
        (item => item.Event.Type.EndsWith("Aborted", StringComparison.Ordinal), Stopped, item => Took(item, "stopped after ", "stopped")),
    ];

    private readonly LineWidth width = new(traits.Width ?? Longest);

    /// <summary>Whether the event says that something failed, or ran out of time.</summary>
    public static bool IsFailure(FlatEvent item) => item.State is not null
        && (item.Event.Type.EndsWith("Failed", StringComparison.Ordinal) || item.Event.Type.EndsWith("TimedOut", StringComparison.Ordinal) || item.Event.Type == "FailStateEntered");

    /// <summary>The row of an event; null for one that is worth none.</summary>
    /// <param name="item">The event.</param>
    /// <param name="caught">The error that the state got over when it was left; null for none.</param>
    /// <param name="count">How many iterations have ended, of a Map that is left; null for none.</param>
    public ShownLine? Of(FlatEvent item, string? caught, MapCount? count)
    {
        var (_, mark, words) = Rules.FirstOrDefault(rule => rule.Fits(item));
        if (mark is null || words(item) is not { Length: > 0 } outcome) return null;
        if (caught is not null) mark = Caught;
        var parts = new List<string> { item.State is null ? "" : Name(item), caught is null ? "" : $"caught {caught}", Outcome(item, outcome), count?.ToString() ?? "" };
        return Line(item.Elapsed, mark, new string(' ', item.Depth * Indent) + string.Join("  ", parts.Where(part => part.Length > 0)));
    }

    /// <summary>A row that is about no event.</summary>
    public ShownLine Working(TimeSpan elapsed, string text) => Line(elapsed, StatusMark.Working, text);

    /// <summary>The state with the iterations that it is in: <c>Orders[0]/Ship</c>.</summary>
    public static string Name(FlatEvent item) => item.Iteration is null ? item.State ?? "" : item.Iteration.EndsWith("]", StringComparison.Ordinal) && IsIteration(item) ? item.Iteration : $"{item.Iteration}/{item.State}";

    private static bool IsIteration(FlatEvent item) => item.Event.Type.StartsWith("MapIteration", StringComparison.Ordinal);

    private static bool IsFailedAttempt(FlatEvent item) => item.Attempt is not null && IsFailure(item);

    private static string Attempt(FlatEvent item) => item.Attempt is { } attempt ? $"attempt {attempt} " : "";

    private static string Took(FlatEvent item, string before, string? without = null) =>
        item.Duration is { } duration ? before + Elapsed.Short(duration) : without ?? before.Replace(" after ", "");

    // A state that is left has told of its errors already.
    private string Outcome(FlatEvent item, string outcome)
    {
        if (!IsFailure(item) || item.Error is not { Length: > 0 } error) return outcome;
        var cause = LogText.Line(shown(Causes.Readable(item.Cause) ?? "")).Trim();
        return $"{outcome}: {shown(error)}{(cause.Length > 0 ? ": " + cause : "")}";
    }

    private ShownLine Line(TimeSpan elapsed, StatusMark mark, string text) =>
        new(mark.Kind, width.Cut(LogText.Line($"{Elapsed.Short(elapsed),TimeWidth}  {(traits.HasSymbols ? mark.Symbol : mark.Plain)} {text}")));
}
