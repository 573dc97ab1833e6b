using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Finds links that must give way: those that cross one which should rather be straight, or that begin or end with one.</summary>
internal static class Conflicts
{
    private const int MostStraight = 2;

    public static HashSet<FlowLink> Find(FlowGraph graph)
    {
        var giving = new HashSet<FlowLink>();
        foreach (var layer in graph.Layers)
        {
            var links = layer.SelectMany(item => item.Down).ToArray();
            foreach (var item in layer)
            {
                giving.UnionWith(Lesser(item.Up));
                giving.UnionWith(Lesser(item.Down));
            }

            for (var straightness = MostStraight; straightness > 0; straightness--)
            {
                var strong = links.Where(link => link.Straightness == straightness).OrderBy(link => link.Upper.Order).ToArray();
                if (strong.Length > 0) giving.UnionWith(Crossing(links.Where(link => link.Straightness < straightness), strong));
            }
        }

        return giving;
    }

    private static IEnumerable<FlowLink> Lesser(List<FlowLink> links)
    {
        if (links.Count < 2) return [];
        var most = links.Max(link => link.Straightness);
        return links.Where(link => link.Straightness < most);
    }

    // A link crosses one of the strong ones where one that begins to its left ends to its right, or the other way round.
    private static IEnumerable<FlowLink> Crossing(IEnumerable<FlowLink> weak, FlowLink[] strong)
    {
        var furthest = new int[strong.Length + 1];
        var nearest = new int[strong.Length + 1];
        furthest[0] = -1;
        nearest[strong.Length] = int.MaxValue;
        for (var i = 0; i < strong.Length; i++) furthest[i + 1] = Math.Max(furthest[i], strong[i].Lower.Order);
        for (var i = strong.Length - 1; i >= 0; i--) nearest[i] = Math.Min(nearest[i + 1], strong[i].Lower.Order);
        foreach (var link in weak)
        {
            var (before, after) = (First(strong, link.Upper.Order), First(strong, link.Upper.Order + 1));
            if (furthest[before] > link.Lower.Order || nearest[after] < link.Lower.Order) yield return link;
        }
    }

    // How many begin before a place.
    private static int First(FlowLink[] strong, int order)
    {
        var (low, high) = (0, strong.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (strong[middle].Upper.Order < order) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
