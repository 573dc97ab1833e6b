using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Places nodes in layers and leads edges between them, as Sugiyama does: cycles are broken, nodes put in layers, edges cut at each layer,
/// layers ordered, places given, edges led. The first node is the start.
/// </summary>
internal static class LayeredLayout
{
    public static FlowLayout Of(IReadOnlyList<FlowNode> nodes, IReadOnlyList<FlowEdge> edges)
    {
        if (nodes.Count == 0) return new FlowLayout([], [], new Size(0, 0));
        var isBack = CycleBreaking.BackEdges(nodes.Count, edges);
        var layers = Layering.Layers(nodes.Count, edges, isBack);
        var isCut = EdgeCutting.Cut(edges, isBack, layers);
        var graph = FlowGraphBuilder.Build(nodes, edges, isBack, isCut, layers, MainPath.Edges(edges, isBack, layers));
        var sides = SidePorts.Assign(graph, edges);
        CrossingReduction.Order(graph);
        Coordinates.Assign(graph);
        AsidePorts.Assign(graph);
        SideTracks.Straighten(graph);
        var heights = new Heights(graph);
        var boxes = graph.Nodes.Select(item => new Box(item.X - item.Left, heights.Top(item), nodes[item.Node].Size.Width, item.Height)).ToArray();
        var routing = new Routing(graph, heights, sides, boxes);
        return Shifted(boxes, edges.Select((edge, i) => routing.Route(i, edge)).ToArray());
    }

    private static FlowLayout Shifted(IReadOnlyList<Box> boxes, IReadOnlyList<FlowRoute> routes)
    {
        var corners = routes.SelectMany(route => route.Points).Select(point => new Box(point.X, point.Y, 0, 0));
        var all = boxes.Concat(routes.Where(route => route.Label is not null).Select(route => route.Label!.Value)).Concat(corners).Aggregate((one, other) => one.Around(other));
        return new FlowLayout(
            boxes.Select(box => box.Moved(-all.X, -all.Y)).ToArray(),
            routes.Select(route => route with { Points = route.Points.Select(point => point.Moved(-all.X, -all.Y)).ToArray(), Label = route.Label?.Moved(-all.X, -all.Y) }).ToArray(),
            new Size(all.Width, all.Height));
    }
}
