using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>The room between two layers, where links go across, each group of them on a track of its own.</summary>
internal sealed class Channel
{
    private const double Straight = 0.5;

    // Of more than these, the best order is not worth its time.
    private const int MostOrdered = 80;

    private readonly Dictionary<FlowLink, Crossbar> bars = [];

    public Channel(IReadOnlyList<FlowItem> upperLayer)
    {
        var order = Ordered(Groups(upperLayer).Select(links => new Crossbar(links)).ToArray());
        foreach (var bar in order)
        {
            foreach (var link in bar.Links) bars.Add(link, bar);
        }

        for (var i = 0; i < order.Count; i++)
        {
            order[i].Track = 0;
            for (var k = 0; k < i; k++)
            {
                if (order[k].Touches(order[i])) order[i].Track = Math.Max(order[i].Track, order[k].Track + 1);
            }

            Tracks = Math.Max(Tracks, order[i].Track + 1);
        }
    }

    public int Tracks { get; }

    /// <summary>The track on which a link goes across; null where it is straight.</summary>
    public int? Track(FlowLink link) => bars.TryGetValue(link, out var bar) ? bar.Track : null;

    // Links that meet below share a line where they have nothing else to share, else those that begin together.
    private static IEnumerable<IReadOnlyList<FlowLink>> Groups(IReadOnlyList<FlowItem> upperLayer) =>
        upperLayer.SelectMany(item => item.Down).Where(link => Math.Abs(link.UpperX - link.LowerX) > Straight)
            .GroupBy(link => Siblings(link) == 1 ? (link.Lower, link.LowerPort, true) : (link.Upper, link.UpperPort, false))
            .Select(group => group.ToArray());

    private static int Siblings(FlowLink link) => link.Upper.Down.Count(other => Math.Abs(other.UpperPort - link.UpperPort) < Straight);

    private static List<Crossbar> Ordered(IReadOnlyList<Crossbar> bars)
    {
        var order = new List<Crossbar>();
        foreach (var bar in bars)
        {
            var (best, at) = (int.MaxValue, order.Count);
            var cost = order.Take(bars.Count > MostOrdered ? 0 : order.Count).Sum(other => bar.Touches(other) ? bar.CostAbove(other) : 0);
            for (var i = 0; i <= order.Count && bars.Count <= MostOrdered; i++)
            {
                if (cost < best) (best, at) = (cost, i);
                if (i < order.Count && bar.Touches(order[i])) cost += order[i].CostAbove(bar) - bar.CostAbove(order[i]);
            }

            order.Insert(at, bar);
        }

        return order;
    }
}
