using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>The line across of one or more links between two layers that share an end.</summary>
internal sealed class Crossbar(IReadOnlyList<FlowLink> links)
{
    // Two lines over one another cannot be told apart, which is worse than any crossing.
    private const int SameLine = 50;
    private const double Close = 4;

    public IReadOnlyList<FlowLink> Links { get; } = links;

    public double Left { get; } = links.Min(link => Math.Min(link.UpperX, link.LowerX));

    public double Right { get; } = links.Max(link => Math.Max(link.UpperX, link.LowerX));

    /// <summary>Which of the tracks it runs on, from above.</summary>
    public int Track { get; set; }

    public bool Touches(Crossbar other) => Left < other.Right + Close && other.Left < Right + Close;

    /// <summary>How bad it is when this runs above another: how often they cross then.</summary>
    public int CostAbove(Crossbar other) =>
        Links.Select(link => link.LowerX).Distinct().Sum(x => other.Links.Any(link => Math.Abs(link.UpperX - x) < Close) ? SameLine : other.Covers(x))
        + other.Links.Select(link => link.UpperX).Distinct().Sum(Covers);

    private int Covers(double x) => x > Left && x < Right ? 1 : 0;
}
