using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>The edges that are drawn in one straight line: the longest way from the first node that leaves out errors and ways back.</summary>
internal static class MainPath
{
    public static bool[] Edges(IReadOnlyList<FlowEdge> edges, bool[] isBack, int[] layers)
    {
        var isMain = new bool[edges.Count];
        if (layers.Length == 0) return isMain;
        var ways = Enumerable.Range(0, edges.Count).Where(i => !isBack[i] && !edges[i].IsLoop && !edges[i].IsAside).ToLookup(i => edges[i].From);
        var length = new int[layers.Length];
        foreach (var node in Enumerable.Range(0, layers.Length).OrderByDescending(node => layers[node]))
            length[node] = ways[node].Select(i => length[edges[i].To] + 1).DefaultIfEmpty().Max();
        var at = 0;
        while (length[at] > 0)
        {
            var next = ways[at].First(i => length[edges[i].To] == length[at] - 1);
            isMain[next] = true;
            at = edges[next].To;
        }

        return isMain;
    }
}
