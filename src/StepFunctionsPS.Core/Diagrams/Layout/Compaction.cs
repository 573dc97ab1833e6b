using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Places the blocks of an alignment as close together as the room between neighbours allows.</summary>
internal static class Compaction
{
    /// <summary>The middle of each item.</summary>
    public static Dictionary<FlowItem, double> Place(FlowGraph graph, Alignment alignment, bool fromLeft)
    {
        // From the right, everything is seen in a mirror.
        var sign = fromLeft ? 1 : -1;
        var after = new Dictionary<FlowItem, List<(FlowItem Block, double Room)>>();
        var open = new Dictionary<FlowItem, int>();
        foreach (var item in graph.Layers.SelectMany(layer => layer))
        {
            var root = alignment.Root(item);
            if (after.ContainsKey(root)) continue;
            after.Add(root, []);
            open.Add(root, 0);
        }

        foreach (var layer in graph.Layers)
        {
            for (var i = 0; i + 1 < layer.Count; i++)
            {
                var (near, far) = fromLeft ? (layer[i], layer[i + 1]) : (layer[i + 1], layer[i]);
                var room = Spacing.Between(layer[i], layer[i + 1]) + (sign * (alignment.Shifts[near] - alignment.Shifts[far]));
                after[alignment.Root(near)].Add((alignment.Root(far), room));
                open[alignment.Root(far)]++;
            }
        }

        var order = Sorted(after, open);
        var places = order.ToDictionary(block => block, _ => 0.0);
        foreach (var block in order)
        {
            foreach (var (next, room) in after[block]) places[next] = Math.Max(places[next], places[block] + room);
        }

        // What stands further off than it must is drawn near to what follows.
        foreach (var block in Enumerable.Reverse(order))
        {
            if (after[block].Count > 0) places[block] = Math.Max(places[block], after[block].Min(next => places[next.Block] - next.Room));
        }

        return graph.Layers.SelectMany(layer => layer).ToDictionary(item => item, item => (sign * places[alignment.Root(item)]) + alignment.Shifts[item]);
    }

    private static List<FlowItem> Sorted(Dictionary<FlowItem, List<(FlowItem Block, double Room)>> after, Dictionary<FlowItem, int> open)
    {
        var order = new List<FlowItem>(after.Count);
        var ready = new Queue<FlowItem>(after.Keys.Where(block => open[block] == 0));
        while (ready.Count > 0)
        {
            var block = ready.Dequeue();
            order.Add(block);
            foreach (var (next, _) in after[block])
            {
                if (--open[next] == 0) ready.Enqueue(next);
            }
        }

        return order;
    }
}
