using System;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>Decides whether lines have colours.</summary>
/// <param name="Environment">The environment of the process.</param>
/// <param name="OutputRendering">What <c>$PSStyle.OutputRendering</c> says; null before PowerShell 7.2.</param>
/// <param name="IsRedirected">Whether the output goes elsewhere than to a screen.</param>
internal sealed record ColourRule(Func<string, string?> Environment, string? OutputRendering, bool IsRedirected)
{
    // no-color.org: any value counts but the empty one. A host says that it can show colours also when nobody looks at it.
    public bool Allows(PlaceFormat place) =>
        place.IsLive && !IsRedirected && string.IsNullOrEmpty(Environment("NO_COLOR")) && OutputRendering != "PlainText";
}
