using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Gives layers their places downwards, with room between them for what goes across.</summary>
internal sealed class Heights
{
    private const double Clearance = 14;
    private const double TrackHeight = 10;
    private const double Arrow = 12;
    private const double BesideLabel = 8;

    private readonly double[] tops;
    private readonly double[] heights;

    public Heights(FlowGraph graph)
    {
        Channels = graph.Layers.Select(layer => new Channel(layer)).ToArray();
        heights = graph.Layers.Select(layer => layer.Select(item => item.Height).DefaultIfEmpty().Max()).ToArray();
        tops = new double[heights.Length];
        for (var i = 1; i < tops.Length; i++) tops[i] = tops[i - 1] + heights[i - 1] + Above(graph, i - 1) + Tracks(i - 1) + Below(graph, i - 1);
    }

    public IReadOnlyList<Channel> Channels { get; }

    public double Total => tops.Length == 0 ? 0 : tops[tops.Length - 1] + heights[heights.Length - 1];

    public double Top(FlowItem item) => tops[item.Layer] + ((heights[item.Layer] - item.Height) / 2);

    public double Bottom(FlowItem item) => Top(item) + item.Height;

    /// <summary>Where a link goes across.</summary>
    public double Across(FlowLink link, FlowGraph graph) =>
        tops[link.Upper.Layer] + heights[link.Upper.Layer] + Above(graph, link.Upper.Layer) + ((Channels[link.Upper.Layer].Track(link) ?? 0) * TrackHeight);

    private double Tracks(int channel) => Channels[channel].Tracks == 0 ? 0 : (Channels[channel].Tracks - 1) * TrackHeight;

    private static double Above(FlowGraph graph, int channel) => HasNodes(graph, channel) ? Clearance : BesideLabel;

    private double Below(FlowGraph graph, int channel) =>
        !HasNodes(graph, channel + 1) ? BesideLabel : Arrow + (Channels[channel].Tracks == 0 ? 0 : BesideLabel);

    private static bool HasNodes(FlowGraph graph, int layer) => graph.Layers[layer].Any(item => item.IsNode);
}
