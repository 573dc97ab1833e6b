using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Outline;

/// <summary>A line of an outline, with those below it.</summary>
/// <param name="Text">What it says.</param>
internal sealed record OutlineItem(string Text)
{
    public List<OutlineItem> Below { get; } = [];
}
