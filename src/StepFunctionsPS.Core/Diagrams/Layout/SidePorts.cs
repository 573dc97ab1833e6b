using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Gives edges that lead back, and loops, their places at the right side of nodes: those that leave above, loops in the middle, those that
/// arrive below, so that none crosses another.
/// </summary>
internal sealed class SidePorts
{
    public const double LoopDepth = 18;
    private const double First = 18;
    private const double Between = 12;
    private const double Margin = 6;

    private readonly Dictionary<FlowLink, double> heights = [];
    private readonly Dictionary<int, double> loops = [];

    /// <summary>How far down the side of its node a link meets it, as a part of its height.</summary>
    public double Height(FlowLink link) => heights[link];

    /// <summary>The same for the middle of a loop.</summary>
    public double LoopHeight(int edge) => loops[edge];

    public static SidePorts Assign(FlowGraph graph, IReadOnlyList<FlowEdge> edges)
    {
        var ports = new SidePorts();
        var loops = Enumerable.Range(0, edges.Count).Where(i => edges[i].IsLoop).ToLookup(i => edges[i].From);
        foreach (var item in graph.Nodes) ports.Assign(item, edges, loops[item.Node].ToArray());
        return ports;
    }

    private void Assign(FlowItem item, IReadOnlyList<FlowEdge> edges, IReadOnlyList<int> loopsHere)
    {
        var leaving = item.Up.Where(link => link.IsBesideLower).ToArray();
        var arriving = item.Down.Where(link => link.IsBesideUpper).ToArray();
        var slots = leaving.Length + loopsHere.Count + arriving.Length;
        if (slots == 0) return;
        var half = item.Right;
        var slot = 0;
        for (var i = 0; i < leaving.Length; i++)
        {
            heights[leaving[i]] = Part();
            leaving[i].LowerPort = half + First + (i * Between);
        }

        foreach (var loop in loopsHere) loops[loop] = Part();
        for (var i = 0; i < arriving.Length; i++)
        {
            heights[arriving[i]] = Part();
            arriving[i].UpperPort = half + First + ((arriving.Length - 1 - i) * Between);
        }

        var tracks = Math.Max(leaving.Length, arriving.Length);
        var room = tracks == 0 ? 0 : First + ((tracks - 1) * Between) + Margin;
        item.Right = half + loopsHere.Select(loop => LoopDepth + Margin + edges[loop].Label.Width + Margin).Append(room).Max();

        double Part() => ++slot / (slots + 1.0);
    }
}
