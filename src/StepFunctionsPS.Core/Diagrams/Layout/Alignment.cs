using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Puts items that should stand below one another into blocks, as Brandes and Köpf do: each joins the block of the one in the middle of
/// its neighbours, of which those count to which it should be straight. Done from above or below, and from the left or the right.
/// </summary>
internal sealed class Alignment
{
    private readonly Dictionary<FlowItem, FlowItem> roots;

    private Alignment(Dictionary<FlowItem, FlowItem> roots, Dictionary<FlowItem, double> shifts)
    {
        this.roots = roots;
        Shifts = shifts;
    }

    /// <summary>How far to the right of its root an item stands.</summary>
    public IReadOnlyDictionary<FlowItem, double> Shifts { get; }

    public FlowItem Root(FlowItem item) => roots[item];

    public static Alignment Make(FlowGraph graph, HashSet<FlowLink> conflicts, bool fromAbove, bool fromLeft)
    {
        var roots = new Dictionary<FlowItem, FlowItem>();
        var shifts = new Dictionary<FlowItem, double>();
        for (var i = 0; i < graph.Layers.Count; i++)
        {
            IReadOnlyList<FlowItem> layer = graph.Layers[fromAbove ? i : graph.Layers.Count - 1 - i];
            var reached = fromLeft ? -1 : int.MaxValue;
            for (var k = 0; k < layer.Count; k++)
            {
                var item = layer[fromLeft ? k : layer.Count - 1 - k];
                roots[item] = item;
                shifts[item] = 0;
                foreach (var link in Candidates(item, fromAbove, fromLeft))
                {
                    var other = fromAbove ? link.Upper : link.Lower;
                    if (conflicts.Contains(link) || (fromLeft ? other.Order <= reached : other.Order >= reached)) continue;
                    roots[item] = roots[other];
                    shifts[item] = shifts[other] + (fromAbove ? link.UpperPort - link.LowerPort : link.LowerPort - link.UpperPort);
                    reached = other.Order;
                    break;
                }
            }
        }

        return new Alignment(roots, shifts);
    }

    private static IEnumerable<FlowLink> Candidates(FlowItem item, bool fromAbove, bool fromLeft)
    {
        var links = fromAbove ? item.Up : item.Down;
        if (links.Count == 0) return [];
        var most = links.Max(link => link.Straightness);
        var best = links.Where(link => link.Straightness == most).OrderBy(link => (fromAbove ? link.Upper : link.Lower).Order).ToArray();
        FlowLink left = best[(best.Length - 1) / 2], right = best[best.Length / 2];
        return fromLeft ? [left, right] : [right, left];
    }
}
