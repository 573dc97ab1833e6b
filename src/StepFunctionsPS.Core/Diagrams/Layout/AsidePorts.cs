using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Where a node has usual ways and ways aside, above or below, those aside get a place of their own beside the middle.</summary>
internal static class AsidePorts
{
    private const double Offset = 24;
    private const double Corner = 14;
    private const double Nearest = 16;

    public static void Assign(FlowGraph graph)
    {
        foreach (var item in graph.Nodes)
        {
            foreach (var link in Moved(item.Down.Where(link => !link.IsBesideUpper))) link.UpperPort = Port(item, link.LowerX);
            foreach (var link in Moved(item.Up.Where(link => !link.IsBesideLower))) link.LowerPort = Port(item, link.UpperX);
        }
    }

    private static IReadOnlyList<FlowLink> Moved(IEnumerable<FlowLink> links)
    {
        var all = links.ToLookup(link => link.IsAside);
        return all[false].Any() ? all[true].ToArray() : [];
    }

    // Straight where that is well beside the middle.
    private static double Port(FlowItem item, double other)
    {
        var (most, wanted) = (Math.Max(0, item.Left - Corner), other - item.X);
        return Math.Abs(wanted) >= Nearest && Math.Abs(wanted) <= most ? wanted : (wanted < 0 ? -1 : 1) * Math.Min(Offset, most);
    }
}
