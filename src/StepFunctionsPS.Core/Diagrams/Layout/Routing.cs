using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Leads edges along their links, in lines across and down.</summary>
internal sealed class Routing(FlowGraph graph, Heights heights, SidePorts sides, IReadOnlyList<Box> nodes)
{
    private const double Same = 0.5;
    private const double LoopHeight = 14;
    private const double BesideLoop = 6;

    public FlowRoute Route(int index, FlowEdge edge)
    {
        if (edge.IsLoop) return Loop(index, edge);
        var points = new List<Point>();
        foreach (var link in graph.Chains[index]) Follow(link, points);
        if (graph.IsBack[index] && !graph.IsCut[index]) points.Reverse();
        return new FlowRoute(Simple(points), Label(index)) { IsCut = graph.IsCut[index] };
    }

    private Box? Label(int index) =>
        graph.Labels[index] is { } label ? new Box(label.X - label.Left, heights.Top(label), label.Left + label.Right, label.Height) : null;

    private void Follow(FlowLink link, List<Point> points)
    {
        if (link.IsBesideUpper) points.Add(AtSide(link.Upper, link));
        points.Add(new Point(link.UpperX, link.IsBesideUpper ? AtSide(link.Upper, link).Y : heights.Bottom(link.Upper)));
        if (Math.Abs(link.UpperX - link.LowerX) > Same)
        {
            var across = heights.Across(link, graph);
            points.Add(new Point(link.UpperX, across));
            points.Add(new Point(link.LowerX, across));
        }

        points.Add(new Point(link.LowerX, link.IsBesideLower ? AtSide(link.Lower, link).Y : heights.Top(link.Lower)));
        if (link.IsBesideLower) points.Add(AtSide(link.Lower, link));
    }

    private Point AtSide(FlowItem item, FlowLink link)
    {
        var box = nodes[item.Node];
        return new Point(box.Right, box.Y + (box.Height * sides.Height(link)));
    }

    private FlowRoute Loop(int index, FlowEdge edge)
    {
        var box = nodes[edge.From];
        var middle = box.Y + (box.Height * sides.LoopHeight(index));
        var (top, bottom, right) = (middle - (LoopHeight / 2), middle + (LoopHeight / 2), box.Right + SidePorts.LoopDepth);
        Point[] points = [new(box.Right, top), new(right, top), new(right, bottom), new(box.Right, bottom)];
        return new FlowRoute(points, edge.Label.IsEmpty ? null : new Box(right + BesideLoop, middle - (edge.Label.Height / 2), edge.Label.Width, edge.Label.Height));
    }

    // Without points in the middle of a line; lines that are hardly out of line are made straight.
    private static IReadOnlyList<Point> Simple(IReadOnlyList<Point> points)
    {
        var simple = new List<Point>();
        foreach (var next in points)
        {
            var point = next;
            if (simple.Count > 0 && Math.Abs(simple[simple.Count - 1].X - point.X) <= Same) point = point with { X = simple[simple.Count - 1].X };
            if (simple.Count > 0 && simple[simple.Count - 1] == point) continue;
            if (simple.Count > 1 && IsBetween(simple[simple.Count - 2], simple[simple.Count - 1], point)) simple.RemoveAt(simple.Count - 1);
            simple.Add(point);
        }

        return simple;
    }

    private static bool IsBetween(Point from, Point middle, Point to) => (from.X == middle.X && middle.X == to.X) || (from.Y == middle.Y && middle.Y == to.Y);
}
