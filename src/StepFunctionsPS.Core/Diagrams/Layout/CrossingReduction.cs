using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Orders the items of each layer so that few links cross: sweeps by medians, and exchanges of neighbours. The order of the text is kept
/// where another is not better.
/// </summary>
internal static class CrossingReduction
{
    private const int Sweeps = 16;
    private const int Patience = 4;

    // A link that runs beside a node comes from its right.
    private const double Beside = 0.4;

    // Large graphs get fewer sweeps, so that time stays near to linear.
    private const int Effort = 300_000;

    public static void Order(FlowGraph graph)
    {
        Start(graph);
        var best = Orders(graph);
        var least = CrossingCount.Of(graph.Layers);
        var sweeps = Math.Min(Sweeps, 1 + (Effort / Math.Max(1, graph.Layers.Sum(layer => layer.Count))));
        for (var (sweep, idle) = (0, 0); sweep < sweeps && idle < Patience && least > 0; sweep++)
        {
            Sweep(graph, isDown: sweep % 2 == 0);
            Exchange(graph);
            var count = CrossingCount.Of(graph.Layers);
            idle = count < least ? 0 : idle + 1;
            if (count >= least) continue;
            least = count;
            best = Orders(graph);
        }

        for (var layer = 0; layer < best.Count; layer++) Set(graph.Layers[layer], best[layer]);
    }

    // As a walk in depth meets them: what follows one another stands below one another.
    private static void Start(FlowGraph graph)
    {
        var next = new int[graph.Layers.Count];
        var seen = new HashSet<FlowItem>();
        var walk = new Stack<FlowItem>();
        foreach (var root in graph.Nodes)
        {
            walk.Push(root);
            while (walk.Count > 0)
            {
                var item = walk.Pop();
                if (!seen.Add(item)) continue;
                item.Order = next[item.Layer]++;
                foreach (var link in Enumerable.Reverse(item.Down)) walk.Push(link.Lower);
            }
        }

        foreach (var layer in graph.Layers) Set(layer, layer.OrderBy(item => item.Order).ToArray());
    }

    private static void Sweep(FlowGraph graph, bool isDown)
    {
        for (var i = 1; i < graph.Layers.Count; i++)
        {
            var layer = graph.Layers[isDown ? i : graph.Layers.Count - 1 - i];
            // What has no neighbours there stays where it is.
            Set(layer, layer.Select(item => (Item: item, Median: Median(item, isDown) ?? item.Order)).OrderBy(entry => entry.Median).Select(entry => entry.Item).ToArray());
        }
    }

    private static double? Median(FlowItem item, bool isDown)
    {
        var places = (isDown ? item.Up.Select(link => link.Upper.Order + (link.IsBesideUpper ? Beside : 0)) : item.Down.Select(link => link.Lower.Order + (link.IsBesideLower ? Beside : 0)))
            .OrderBy(place => place).ToArray();
        return places.Length == 0 ? null : (places[(places.Length - 1) / 2] + places[places.Length / 2]) / 2;
    }

    private static void Exchange(FlowGraph graph)
    {
        foreach (var layer in graph.Layers)
        {
            for (var i = 0; i + 1 < layer.Count; i++)
            {
                var (left, right) = (layer[i], layer[i + 1]);
                if (Crossings(right, left) >= Crossings(left, right)) continue;
                (layer[i], layer[i + 1]) = (right, left);
                (left.Order, right.Order) = (i + 1, i);
            }
        }
    }

    private static long Crossings(FlowItem left, FlowItem right) =>
        Inversions(left.Up.Select(link => link.Upper.Order), right.Up.Select(link => link.Upper.Order))
        + Inversions(left.Down.Select(link => link.Lower.Order), right.Down.Select(link => link.Lower.Order));

    private static long Inversions(IEnumerable<int> left, IEnumerable<int> right)
    {
        var (lefts, rights) = (left.ToArray(), right.ToArray());
        if (lefts.Length == 0 || rights.Length == 0) return 0;
        Array.Sort(lefts);
        Array.Sort(rights);
        var (count, below) = (0L, 0);
        foreach (var place in lefts)
        {
            while (below < rights.Length && rights[below] < place) below++;
            count += below;
        }

        return count;
    }

    private static List<FlowItem[]> Orders(FlowGraph graph) => graph.Layers.Select(layer => layer.ToArray()).ToList();

    private static void Set(List<FlowItem> layer, IReadOnlyList<FlowItem> order)
    {
        for (var i = 0; i < order.Count; i++)
        {
            layer[i] = order[i];
            order[i].Order = i;
        }
    }
}
