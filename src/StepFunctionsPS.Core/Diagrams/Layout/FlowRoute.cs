using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Where an edge goes.</summary>
/// <param name="Points">Its corners: lines between them go across or down.</param>
/// <param name="Label">Where its label stands; null for none.</param>
internal sealed record FlowRoute(IReadOnlyList<Point> Points, Box? Label)
{
    /// <summary>Whether it ends at its label, which names the node.</summary>
    public bool IsCut { get; init; }
}
