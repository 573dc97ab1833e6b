using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// Shows how a deployment goes: rows always, a bar besides where a person looks on, and signs of life where nobody does.
/// Whoever makes one disposes of it, also when the work fails or is stopped, so that nothing stays open.
/// </summary>
/// <param name="screen">Where it is shown.</param>
/// <param name="place">What kind of place that is.</param>
/// <param name="traits">What its readers can be shown.</param>
/// <param name="now">The time, in the zone of the readers.</param>
internal sealed class DeploymentPresentation(IScreen screen, PlaceFormat place, ScreenTraits traits, Func<DateTimeOffset> now) : IDeploymentObserver, IDisposable
{
    private readonly EventRow rows = new(traits, now);
    private readonly ProgressDisplay progress = new(screen, place, traits, now);
    private readonly FoldedLines group = new(screen, place);

    /// <inheritdoc/>
    public void Step(string what)
    {
        group.Dispose();
        Write(new ShownLine(LineKind.Heading, $"{rows.Time(now())}  {what}"));
    }

    /// <inheritdoc/>
    public void Event(StackEvent item)
    {
        group.Open($"Events of {item.StackName}");
        foreach (var line in rows.Of(item)) Write(line);
    }

    /// <inheritdoc/>
    public void Progress(DeploymentProgress progress) => this.progress.Show(progress);

    /// <inheritdoc/>
    public void StillWaiting(string what, TimeSpan elapsed)
    {
        var text = $"still {char.ToLowerInvariant(what[0])}{what.Substring(1)}: {Elapsed.Of(elapsed)}";
        if (traits.IsInteractive) progress.Say(text);
        else Write(new ShownLine(LineKind.Faint, $"{rows.Time(now())}  {text}"));
    }

    /// <inheritdoc/>
    public void Detail(string what) => screen.Detail(place.Harmless(what));

    /// <summary>Shows a plan, or any lines.</summary>
    public void Show(IEnumerable<ShownLine> lines)
    {
        group.Dispose();
        foreach (var line in lines) Write(line);
    }

    /// <summary>Ends with the line that counts and the command that comes next.</summary>
    public void Finish(DeploymentResult result)
    {
        Dispose();
        Show(ClosingLines.Of(result));
    }

    /// <summary>Closes what is open; safe to call twice.</summary>
    public void Dispose()
    {
        group.Dispose();
        progress.Dispose();
    }

    private void Write(ShownLine line) => screen.Line(line.Kind, place.Line(line));
}
