using System;
using System.Linq;
using StepFunctionsPS.Diagrams.Layout;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>What is written on a node, and how much room it takes.</summary>
/// <param name="Name">The name, on as many lines as it has.</param>
/// <param name="Detail">What it does.</param>
/// <param name="Run">What a run did there.</param>
/// <param name="Size">The room; of a node with regions, that of its head.</param>
internal sealed record NodeCard(TextBlock Name, TextBlock Detail, TextBlock Run, Size Size)
{
    public const double NameSize = 13;
    public const double SmallSize = 11;
    public const double NameLine = 16;
    public const double SmallLine = 15;
    public const double Icon = 24;
    public const double Margin = 10;
    public const double TextLeft = Margin + Icon + 10;
    public const double RetriesWidth = 38;
    private const double Narrowest = 116;
    private const double Widest = 180;
    private const double WidestHead = 320;
    private const double Lowest = 44;
    private const int NameLines = 3;
    private const double Dot = 12;

    /// <summary>The end or the start of the machine itself; those of regions are dots.</summary>
    public static Size Terminal { get; } = new(60, 26);

    public double TextHeight => (Name.Lines.Count * NameLine) + ((Detail.Lines.Count + Run.Lines.Count) * SmallLine);

    public static NodeCard Of(GraphNode node, RunOverlay? overlay, bool isRoot)
    {
        if (node.Kind is GraphNodeKind.Start or GraphNodeKind.End) return new NodeCard(TextBlock.Empty, TextBlock.Empty, TextBlock.Empty, isRoot ? Terminal : new Size(Dot, Dot));
        var name = TextBlock.Fit(XmlText.Allowed(node.Name), NameSize, isBold: true, node.Regions.Count > 0 ? WidestHead : Widest, NameLines);
        var detail = TextBlock.Fit(XmlText.Allowed(node.Detail), SmallSize, isBold: false, Widest, 2);
        var run = overlay is null || !node.IsState ? TextBlock.Empty : TextBlock.Fit(RunText.Short(overlay.Of(node.Name)), SmallSize, isBold: false, Widest, 2);
        var card = new NodeCard(name, detail, run, default);
        var text = new[] { name, detail, run }.Max(block => block.Width);
        var width = TextLeft + text + (node.Retries.Length > 0 ? RetriesWidth : 0) + Margin + 4;
        return card with { Size = new Size(Math.Ceiling(Math.Max(Narrowest, width)), Math.Max(Lowest, card.TextHeight + (2 * Margin) - 4)) };
    }
}
