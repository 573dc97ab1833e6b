using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// Shows how executions go, one after the other: a row for each state that is left and each attempt that fails, and how far
/// Maps are. Whoever makes one disposes of it, also when the work fails or is stopped.
/// </summary>
/// <param name="screen">Where it is shown.</param>
/// <param name="place">What kind of place that is.</param>
/// <param name="traits">What its readers can be shown.</param>
/// <param name="now">The time.</param>
/// <param name="shown">A text as it may be shown, without secrets.</param>
internal sealed class ExecutionPresentation(IScreen screen, PlaceFormat place, ScreenTraits traits, Func<DateTimeOffset> now, Func<string, string> shown) : IExecutionObserver, IDisposable
{
    // Where nobody looks on, lines about the same Map come no more often than this.
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromSeconds(10);

    private readonly ExecutionRow rows = new(traits, shown);
    private readonly ProgressDisplay progress = new(screen, place, traits, now);
    private readonly FoldedLines group = new(screen, place);
    private readonly RunningStates running = new();
    private readonly IterationRows iterations = new();
    private readonly Dictionary<string, DateTimeOffset> lastCounts = new(StringComparer.Ordinal);
    private string activity = "";
    private DateTimeOffset? started;

    /// <inheritdoc/>
    public void Step(string what)
    {
        Dispose();
        running.Clear();
        iterations.Clear();
        lastCounts.Clear();
        started = null;
        activity = LogText.Line(shown(what));
        if (!group.Open(activity)) Write(new ShownLine(LineKind.Heading, activity));
    }

    /// <inheritdoc/>
    public void Event(FlatEvent item)
    {
        started ??= item.Event.Timestamp - item.Elapsed;
        var (caught, count) = running.Take(item);
        if (traits.IsInteractive && item.Iteration is null && item.Event.EntersState) Bar($"in {running.Names}", 0, 0);
        if (rows.Of(item, caught, count) is not { } row) return;
        var (isShown, instead) = iterations.Admit(item);
        if (instead is not null) Write(rows.Working(item.Elapsed, instead));
        if (isShown) Write(row);
    }

    /// <inheritdoc/>
    public void Progress(string state, long done, long total)
    {
        var count = new MapCount(done, total);
        running.Count(state, count);
        Bar($"{state} {count}", done, total);
        // The row of its end tells the same again.
        if (traits.IsInteractive || done >= total || (lastCounts.TryGetValue(state, out var last) && now() - last < BetweenCounts)) return;
        lastCounts[state] = now();
        Write(rows.Working(Since, $"{state}  {count}"));
    }

    /// <inheritdoc/>
    public void StillWaiting(string what, TimeSpan elapsed)
    {
        var text = $"still {char.ToLowerInvariant(what[0])}{what.Substring(1)}: {Elapsed.Of(elapsed)}{(running.Names.Length > 0 ? $", in {running.Names}" : "")}";
        if (traits.IsInteractive) progress.Say(shown(text));
        else Write(rows.Working(Since, text));
    }

    /// <inheritdoc/>
    public void Detail(string what) => screen.Detail(place.Harmless(shown(what)));

    /// <summary>Ends with the line that counts and, where no error names it, the command that comes next.</summary>
    public void Finish(ExecutionReport report, bool hasErrors)
    {
        Dispose();
        foreach (var line in ExecutionClosing.Of(report, hasErrors)) Write(line);
    }

    /// <summary>Closes what is open; safe to call twice.</summary>
    public void Dispose()
    {
        group.Dispose();
        progress.Dispose();
    }

    private TimeSpan Since => started is { } start ? now() - start : TimeSpan.Zero;

    private void Bar(string status, long done, long total) => progress.Show(new DeploymentProgress(activity, shown(status), done, total));

    // Names of states and of errors come from the service file, whose secrets may be in them.
    private void Write(ShownLine line) => screen.Line(line.Kind, place.Line(line with { Text = shown(line.Text) }));
}
