using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagrams.Layout;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Lays out regions from the inside: what is inside a node is a box to the region around it.</summary>
internal sealed class PictureLayout(RunOverlay? overlay, DiagramDirection direction)
{
    private const double LabelWidth = 170;
    private const int LabelLines = 2;
    private const double LabelPaddingX = 7;
    private const double LabelPaddingY = 3;
    private const double LabelLine = 14;
    private const double LaneTitle = 20;
    private const double RowWidth = 1800;

    /// <summary>Room around what is in a lane.</summary>
    public const double LanePadding = 14;

    /// <summary>Room around the lanes of a node.</summary>
    public const double NodePadding = 12;

    /// <summary>How far the cards show that lie behind a Map.</summary>
    public const double Stack = 4;

    private bool GoesDown => direction == DiagramDirection.TopDown;

    public PlacedRegion Root(GraphRegion region) => Region(region, overlay, isRoot: true);

    private PlacedRegion Region(GraphRegion region, RunOverlay? shown, bool isRoot)
    {
        var nodes = region.Nodes.Select(node => Node(node, shown, isRoot)).ToArray();
        var labels = region.Edges.Select(edge => Label(region, edge, shown)).ToArray();
        var cuts = region.Edges.Select(edge => CutLabel(region, edge)).ToArray();
        var layout = LayeredLayout.Of(
            nodes.Select(node => new FlowNode(Turned(new Size(node.Box.Width, node.Box.Height)))).ToArray(),
            region.Edges.Select((edge, i) => new FlowEdge(edge.From, edge.To, Turned(LabelSize(labels[i])), edge.IsCatch) { CutLabel = Turned(LabelSize(cuts[i])) }).ToArray());
        return new PlacedRegion(
            region,
            Turned(new Box(0, 0, layout.Size.Width, layout.Size.Height)),
            nodes.Select((node, i) => node with { Box = Turned(layout.Nodes[i]) }).ToArray(),
            region.Edges.Select((edge, i) => new PlacedEdge(edge, layout.Routes[i].Points.Select(Turned).ToArray(), layout.Routes[i].IsCut ? cuts[i] : labels[i], layout.Routes[i].Label is { } box ? Turned(box) : null)).ToArray());
    }

    private PlacedNode Node(GraphNode node, RunOverlay? shown, bool isRoot)
    {
        var card = NodeCard.Of(node, shown, isRoot);
        // Nothing is known of what happened in histories of their own.
        var inside = shown?.Of(node.Name).HasOwnHistories == true ? null : shown;
        var regions = node.Regions.Where(region => region.Nodes.Count > 0).Select(region => Region(region, inside, isRoot: false)).ToArray();
        if (regions.Length == 0) return new PlacedNode(node, new Box(0, 0, card.Size.Width, card.Size.Height), card, []);
        var lanes = Lanes(regions, card.Size);
        var around = lanes.Select(lane => lane.Box).Aggregate((one, other) => one.Around(other));
        var stack = node.Kind == GraphNodeKind.Map ? 2 * Stack : 0;
        return new PlacedNode(node, new Box(0, 0, Math.Max(card.Size.Width, around.Right + NodePadding) + stack, around.Bottom + NodePadding + stack), card, lanes);
    }

    // Branches stand side by side, where the diagram goes down, in rows; those of a row are as high as the highest.
    private IReadOnlyList<PlacedRegion> Lanes(IReadOnlyList<PlacedRegion> regions, Size head)
    {
        var rows = new List<List<(PlacedRegion Region, Box Box)>>();
        var (x, y, next) = (NodePadding, head.Height, head.Height);
        foreach (var region in regions)
        {
            var size = LaneSize(region);
            if (rows.Count == 0 || !GoesDown || x + size.Width > RowWidth)
            {
                rows.Add([]);
                (x, y) = (NodePadding, next);
            }

            rows[rows.Count - 1].Add((region, new Box(x, y, size.Width, size.Height)));
            x += size.Width + NodePadding;
            next = Math.Max(next, y + size.Height + NodePadding);
        }

        var width = Math.Max(head.Width - (2 * NodePadding), rows.Max(row => row[row.Count - 1].Box.Right) - NodePadding);
        return rows.SelectMany(row => Filled(row, width)).ToArray();
    }

    private IEnumerable<PlacedRegion> Filled(List<(PlacedRegion Region, Box Box)> row, double width)
    {
        var more = (width + NodePadding - row[row.Count - 1].Box.Right) / row.Count;
        var height = row.Max(lane => lane.Box.Height);
        return row.Select((lane, i) => Inside(lane.Region, lane.Box with { X = lane.Box.X + (i * more), Width = lane.Box.Width + more, Height = height }));
    }

    // Its nodes stand in the middle of the lane; where lanes stand below one another, all begin at the left.
    private PlacedRegion Inside(PlacedRegion region, Box lane)
    {
        var (x, y) = (GoesDown ? (lane.Width - region.Box.Width) / 2 : LanePadding, LanePadding + (region.Region.Title.Length > 0 ? LaneTitle : 0));
        return region with
        {
            Box = lane,
            Nodes = region.Nodes.Select(node => node with { Box = node.Box.Moved(x, y) }).ToArray(),
            Edges = region.Edges.Select(edge => edge with { Points = edge.Points.Select(point => point.Moved(x, y)).ToArray(), LabelBox = edge.LabelBox?.Moved(x, y) }).ToArray(),
        };
    }

    private static Size LaneSize(PlacedRegion region) =>
        new(region.Box.Width + (2 * LanePadding), region.Box.Height + (2 * LanePadding) + (region.Region.Title.Length > 0 ? LaneTitle : 0));

    private static TextBlock Label(GraphRegion region, GraphEdge edge, RunOverlay? shown)
    {
        var count = shown?.Taken(region, edge) ?? 0;
        var times = count > 1 ? $"{count}×" : "";
        var text = edge.Label.Length > 0 && times.Length > 0 ? $"{times} {edge.Label}" : edge.Label + times;
        return TextBlock.Fit(XmlText.Allowed(text), NodeCard.SmallSize, isBold: false, LabelWidth, LabelLines);
    }

    private static TextBlock CutLabel(GraphRegion region, GraphEdge edge)
    {
        var target = region.Nodes[edge.To];
        var text = $"{edge.Label} → {(target.Kind == GraphNodeKind.End ? "End" : target.Name)}".Trim();
        return TextBlock.Fit(XmlText.Allowed(text), NodeCard.SmallSize, isBold: false, LabelWidth, LabelLines);
    }

    private static Size LabelSize(TextBlock label) => label.Lines.Count == 0 ? default : new(Math.Ceiling(label.Width + (2 * LabelPaddingX)), (label.Lines.Count * LabelLine) + (2 * LabelPaddingY));

    private Size Turned(Size size) => GoesDown ? size : size.Turned();

    private Box Turned(Box box) => GoesDown ? box : box.Turned();

    private Point Turned(Point point) => GoesDown ? point : point.Turned();
}
