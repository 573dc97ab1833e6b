using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Cuts edges into links. Edges to the same node share their way as soon as their labels are passed: many ways to one handler or to the
/// end become one line, and a thousand of them a thousand bends and not a million.
/// </summary>
internal sealed class FlowGraphBuilder
{
    private readonly IReadOnlyList<FlowEdge> edges;
    private readonly bool[] isBack;
    private readonly bool[] isCut;
    private readonly List<FlowItem>[] layers;
    private readonly FlowItem[] nodes;
    private readonly Dictionary<(int Target, bool IsBack, bool IsAside, int Layer), FlowItem> bends = [];
    private readonly Dictionary<(FlowItem, FlowItem, bool), FlowLink> links = [];

    private FlowGraphBuilder(IReadOnlyList<FlowNode> sizes, IReadOnlyList<FlowEdge> edges, bool[] isBack, bool[] isCut, int[] at)
    {
        this.edges = edges;
        this.isBack = isBack;
        this.isCut = isCut;
        layers = Enumerable.Range(0, at.DefaultIfEmpty(-1).Max() + (isCut.Contains(true) ? 2 : 1)).Select(_ => new List<FlowItem>()).ToArray();
        nodes = sizes.Select((node, i) => Add(new FlowItem(i, at[i]) { Left = node.Size.Width / 2, Right = node.Size.Width / 2, Height = node.Size.Height })).ToArray();
    }

    public static FlowGraph Build(IReadOnlyList<FlowNode> sizes, IReadOnlyList<FlowEdge> edges, bool[] isBack, bool[] isCut, int[] layers, bool[] isMain)
    {
        var builder = new FlowGraphBuilder(sizes, edges, isBack, isCut, layers);
        var labels = edges.Select((edge, i) => builder.Label(i)).ToArray();
        var chains = edges.Select((edge, i) => builder.Chain(i, labels[i], isMain[i])).ToArray();
        return new FlowGraph(builder.layers, builder.nodes, chains, labels, isBack, isCut);
    }

    // Labels stand next to where their edge begins: below it, or above where it leads up.
    private FlowItem? Label(int index)
    {
        var edge = edges[index];
        var size = isCut[index] ? edge.CutLabel : edge.Label;
        if (edge.IsLoop || size.IsEmpty) return null;
        return Add(new FlowItem(-1, nodes[edge.From].Layer + (isBack[index] && !isCut[index] ? -1 : 1))
        {
            LabelOf = index,
            Left = size.Width / 2,
            Right = size.Width / 2,
            Height = size.Height,
        });
    }

    private IReadOnlyList<FlowLink> Chain(int index, FlowItem? label, bool isMain)
    {
        var edge = edges[index];
        if (edge.IsLoop) return [];
        if (isCut[index]) return label is null ? [] : [Link(nodes[edge.From], label, index, isMain: false)];
        var (upper, lower) = isBack[index] ? (nodes[edge.To], nodes[edge.From]) : (nodes[edge.From], nodes[edge.To]);
        var chain = new List<FlowLink>(lower.Layer - upper.Layer);
        var above = upper;
        for (var layer = upper.Layer + 1; layer <= lower.Layer; layer++)
        {
            var item = layer == lower.Layer ? lower : layer == label?.Layer ? label : Bend(index, layer);
            chain.Add(Link(above, item, index, isMain));
            above = item;
        }

        return chain;
    }

    private FlowItem Bend(int index, int layer)
    {
        var key = (edges[index].To, isBack[index], edges[index].IsAside, layer);
        return bends.TryGetValue(key, out var bend) ? bend : bends[key] = Add(new FlowItem(-1, layer));
    }

    private FlowLink Link(FlowItem upper, FlowItem lower, int index, bool isMain)
    {
        var key = (upper, lower, edges[index].IsAside);
        if (!links.TryGetValue(key, out var link))
        {
            link = new FlowLink(upper, lower)
            {
                IsAside = edges[index].IsAside,
                IsBesideUpper = isBack[index] && !isCut[index] && upper.IsNode,
                IsBesideLower = isBack[index] && lower.IsNode,
                Straightness = upper.IsBend && lower.IsBend ? 1 : 0,
            };
            links.Add(key, link);
            upper.Down.Add(link);
            lower.Up.Add(link);
        }

        if (isMain) link.Straightness = 2;
        return link;
    }

    private FlowItem Add(FlowItem item)
    {
        layers[item.Layer].Add(item);
        return item;
    }
}
