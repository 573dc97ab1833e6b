using System;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>A stretch of lines that can be folded, where a place has such; it is closed whatever happens.</summary>
/// <param name="screen">Where the lines are shown.</param>
/// <param name="place">What kind of place that is.</param>
internal sealed class FoldedLines(IScreen screen, PlaceFormat place) : IDisposable
{
    private bool isOpen;

    /// <summary>Opens it unless it is open.</summary>
    /// <returns>Whether its title can be read now.</returns>
    public bool Open(string title)
    {
        if (!isOpen && place.GroupStart(title) is { } start)
        {
            screen.Line(LineKind.Text, start);
            isOpen = true;
        }

        return isOpen;
    }

    /// <summary>Closes it; safe to call twice.</summary>
    public void Dispose()
    {
        if (!isOpen) return;
        isOpen = false;
        screen.LastLine(place.GroupEnd!);
    }
}
