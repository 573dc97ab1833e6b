using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Once places are known, edges at the side of a node run straight where there is room for it: their ends at the node are moved.</summary>
internal static class SideTracks
{
    private const double Nearest = 12;
    private const double Between = 8;
    private const double Clearance = 10;

    public static void Straighten(FlowGraph graph)
    {
        foreach (var item in graph.Nodes)
        {
            var border = Border(graph, item);
            Straighten(item.Down.Where(link => link.IsBesideUpper), border, link => link.UpperPort, link => link.LowerX - item.X, (link, port) => link.UpperPort = port);
            Straighten(item.Up.Where(link => link.IsBesideLower), border, link => link.LowerPort, link => link.UpperX - item.X, (link, port) => link.LowerPort = port);
        }
    }

    // The outer ones are moved first. None may pass another, which would make them cross.
    private static void Straighten(IEnumerable<FlowLink> links, double border, Func<FlowLink, double> port, Func<FlowLink, double> straight, Action<FlowLink, double> move)
    {
        var order = links.OrderByDescending(port).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var wanted = straight(order[i]);
            var inner = i + 1 < order.Length ? port(order[i + 1]) + Between : Math.Min(port(order[i]), (order[i].IsBesideLower ? order[i].Lower : order[i].Upper).Left + Nearest);
            var outer = i == 0 ? border : port(order[i - 1]) - Between;
            if (wanted >= inner && wanted <= outer) move(order[i], wanted);
        }
    }

    // How far from its middle something beside the node may be.
    private static double Border(FlowGraph graph, FlowItem item)
    {
        var layer = graph.Layers[item.Layer];
        return item.Order + 1 < layer.Count ? layer[item.Order + 1].X - layer[item.Order + 1].Left - Clearance - item.X : double.MaxValue;
    }
}
