using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// In graphs of hundreds of nodes that lead anywhere, no eye follows the longest edges, and their bends would take most of the time. Those
/// beyond a measure end at a label instead that names where they lead.
/// </summary>
internal static class EdgeCutting
{
    private const int MostBends = 4000;
    private const int MostLinks = 100_000;

    public static bool[] Cut(IReadOnlyList<FlowEdge> edges, bool[] isBack, int[] layers)
    {
        var isCut = new bool[edges.Count];
        var shared = new Dictionary<(int, bool, bool), int>();
        var (bends, links) = (0, 0);
        foreach (var i in Enumerable.Range(0, edges.Count).Where(i => !edges[i].IsLoop).OrderBy(Span))
        {
            // Edges to the same node share their bends.
            var key = (edges[i].To, isBack[i], edges[i].IsAside);
            shared.TryGetValue(key, out var before);
            var more = Math.Max(0, Span(i) - before);
            isCut[i] = bends + more > MostBends || links + Span(i) > MostLinks;
            if (isCut[i]) continue;
            shared[key] = before + more;
            bends += more;
            links += Span(i);
        }

        return isCut;

        int Span(int edge) => Math.Abs(layers[edges[edge].From] - layers[edges[edge].To]) - 1;
    }
}
