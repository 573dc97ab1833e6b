using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Puts nodes in layers so that each edge leads down. Nodes have the even layers; the odd ones are for labels and for edges that pass.
/// </summary>
internal static class Layering
{
    private const int Step = 2;

    public static int[] Layers(int nodes, IReadOnlyList<FlowEdge> edges, bool[] isBack)
    {
        var downwards = Downwards(edges, isBack);
        var lower = downwards.ToLookup(edge => edge.Upper, edge => edge.Lower);
        var layers = new int[nodes];
        var open = new int[nodes];
        foreach (var edge in downwards) open[edge.Lower]++;
        var isSource = open.Select(count => count == 0).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, nodes).Where(node => open[node] == 0));
        while (ready.Count > 0)
        {
            var node = ready.Dequeue();
            foreach (var next in lower[node])
            {
                layers[next] = Math.Max(layers[next], layers[node] + Step);
                if (--open[next] == 0) ready.Enqueue(next);
            }
        }

        // What nothing leads to stands beside the start as little as it can: it is put just above what it leads to.
        for (var node = 1; node < nodes; node++)
        {
            if (isSource[node] && lower[node].Any()) layers[node] = Math.Max(0, lower[node].Min(next => layers[next]) - Step);
        }

        return layers;
    }

    /// <summary>The edges as they lead down: those that lead back are turned round.</summary>
    public static IReadOnlyList<(int Upper, int Lower, int Edge)> Downwards(IReadOnlyList<FlowEdge> edges, bool[] isBack) =>
        Enumerable.Range(0, edges.Count).Where(i => !edges[i].IsLoop).Select(i => isBack[i] ? (edges[i].To, edges[i].From, i) : (edges[i].From, edges[i].To, i)).ToArray();
}
