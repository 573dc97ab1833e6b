using System;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>Shows how far the work is: as a bar to a person, as a number to a place that has one.</summary>
/// <param name="screen">Where it is shown.</param>
/// <param name="place">What kind of place that is.</param>
/// <param name="traits">What its readers can be shown.</param>
/// <param name="now">The time.</param>
internal sealed class ProgressDisplay(IScreen screen, PlaceFormat place, ScreenTraits traits, Func<DateTimeOffset> now) : IDisposable
{
    // Windows PowerShell takes long to draw a bar; more often than this, it would slow the work down.
    private static readonly TimeSpan BetweenBars = TimeSpan.FromMilliseconds(200);

    private DateTimeOffset lastBar = DateTimeOffset.MinValue;
    private string activity = "";
    private string? bar;
    private int percent = -1;

    public void Show(DeploymentProgress progress)
    {
        var isNew = progress.Activity != activity;
        activity = progress.Activity;
        var reached = progress.Total > 0 ? (int)Math.Max(0, Math.Min(100, progress.Done * 100 / progress.Total)) : -1;
        var moves = isNew || reached != percent;
        percent = reached;
        if (traits.IsInteractive)
        {
            var isEnd = progress.Total > 0 && progress.Done >= progress.Total;
            if (isNew || isEnd || now() - lastBar >= BetweenBars) Draw(progress.Status);
        }
        else if (moves && percent >= 0 && place.Progress(percent, activity) is { } line)
        {
            screen.Line(LineKind.Text, line);
        }
    }

    /// <summary>Says something else below the same bar.</summary>
    public void Say(string status)
    {
        if (now() - lastBar >= BetweenBars) Draw(status);
    }

    /// <summary>Takes the bar away; safe to call twice.</summary>
    public void Dispose()
    {
        if (bar is not null) screen.EndBar(bar);
        bar = null;
    }

    private void Draw(string status)
    {
        var title = activity.Length > 0 ? activity : "Waiting";
        if (bar is not null && bar != title) screen.EndBar(bar);
        bar = title;
        lastBar = now();
        screen.Bar(LogText.Line(title), LogText.Line(status), percent);
    }
}
