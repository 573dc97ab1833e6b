using System.Linq;
using StepFunctionsPS.Diagrams.Layout;
using StepFunctionsPS.Diagrams.Svg;
using Xunit;

namespace StepFunctionsPS.Tests.Diagrams;

public sealed class LayoutStepTests
{
    private static readonly FlowNode Node = new(new Size(100, 40));

    [Fact]
    public void TheEdgeThatClosesACycleLeadsBack() =>
        Assert.Equal([false, false, true, false], CycleBreaking.BackEdges(3, [Edge(0, 1), Edge(1, 2), Edge(2, 0), Edge(1, 1)]));

    [Fact]
    public void UsualWaysAreWalkedBeforeErrors() =>
        Assert.Equal([true, false, false], CycleBreaking.BackEdges(3, [Edge(1, 2) with { IsAside = true }, Edge(0, 2), Edge(2, 1)]));

    [Fact]
    public void NodesStandBelowAllThatLeadToThem() =>
        Assert.Equal([0, 2, 4, 2], Layering.Layers(4, [Edge(0, 1), Edge(1, 2), Edge(0, 2), Edge(3, 2)], new bool[4]));

    [Fact]
    public void TheLongestWayIsTheMainOne()
    {
        FlowEdge[] edges = [Edge(0, 2), Edge(0, 1), Edge(1, 2), Edge(2, 3)];
        Assert.Equal([false, true, true, true], MainPath.Edges(edges, new bool[4], [0, 2, 4, 6]));
    }

    [Fact]
    public void EdgesToOneNodeShareTheirBends()
    {
        FlowNode[] nodes = [Node, Node, Node, Node];
        FlowEdge[] edges = [Edge(0, 1), Edge(1, 2), Edge(2, 3), Edge(0, 3), Edge(1, 3)];
        var graph = FlowGraphBuilder.Build(nodes, edges, new bool[5], new bool[5], [0, 2, 4, 6], new bool[5]);
        // Node 3 has one bend in each layer that edges to it pass, and not one for each edge.
        Assert.Equal([1, 2, 2, 2, 2, 1, 1], graph.Layers.Select(layer => layer.Count));
        Assert.Same(graph.Chains[3][^1], graph.Chains[4][^1]);
    }

    [Fact]
    public void CrossingsAreCountedAndUndone()
    {
        // Two nodes over two nodes, each leading to the one on the other side.
        FlowNode[] nodes = [Node, Node, Node, Node, Node];
        FlowEdge[] edges = [Edge(0, 1), Edge(0, 2), Edge(1, 4), Edge(2, 3)];
        var graph = FlowGraphBuilder.Build(nodes, edges, new bool[4], new bool[4], [0, 2, 2, 4, 4], new bool[4]);
        foreach (var layer in graph.Layers)
        {
            for (var i = 0; i < layer.Count; i++) layer[i].Order = i;
        }

        var last = graph.Layers[4];
        Assert.Equal(1, CrossingCount.Of(graph.Layers) + (last[0].Node == 4 ? 1 : 0));
        CrossingReduction.Order(graph);
        Assert.Equal(0, CrossingCount.Of(graph.Layers));
    }

    [Fact]
    public void TheMainWayIsStraight()
    {
        var layout = LayeredLayout.Of([Node, Node, Node, Node], [Edge(0, 1), Edge(1, 2), Edge(2, 3), Edge(0, 3), Edge(1, 3)]);
        Assert.Single(layout.Nodes.Select(box => box.MiddleX).Distinct());
        Assert.All(layout.Routes.Take(3), route => Assert.Equal(2, route.Points.Count));
    }

    [Fact]
    public void EdgesThatLeadBackRunBesideTheNodes()
    {
        var layout = LayeredLayout.Of([Node, Node, Node], [Edge(0, 1), Edge(1, 2), Edge(2, 0)]);
        var back = layout.Routes[2].Points;
        Assert.Equal(layout.Nodes[2].Right, back[0].X);
        Assert.Equal(layout.Nodes[0].Right, back[^1].X);
        Assert.Equal(4, back.Count);
    }

    [Fact]
    public void LoopsHaveTheirLabelBesideThem()
    {
        var layout = LayeredLayout.Of([Node], [Edge(0, 0) with { Label = new Size(50, 20) }]);
        Assert.True(layout.Routes[0].Label!.Value.X > layout.Nodes[0].Right);
        Assert.Equal(4, layout.Routes[0].Points.Count);
    }

    [Fact]
    public void LinesAcrossThatOverlapHaveTracksOfTheirOwn()
    {
        // Two nodes that lead to two others, with a third between them in the way of neither.
        var layout = LayeredLayout.Of([Node, Node, Node, Node, Node], [Edge(0, 1), Edge(0, 2), Edge(1, 3), Edge(1, 4), Edge(2, 3), Edge(2, 4)]);
        var across = layout.Routes.SelectMany(route => route.Points.Zip(route.Points.Skip(1))).Where(line => line.First.Y == line.Second.Y && line.First.X != line.Second.X).ToArray();
        Assert.NotEmpty(across);
        var (first, second) = (layout.Routes[3].Points, layout.Routes[4].Points);
        Assert.DoesNotContain(first.Select(point => point.Y).Intersect(second.Select(point => point.Y)), y => y > layout.Nodes[1].Bottom && y < layout.Nodes[3].Y);
    }

    [Fact]
    public void TheLongestEdgesOfAMazeAreCut()
    {
        const int count = 300;
        var edges = Enumerable.Range(0, count - 1).Select(i => Edge(i, i + 1)).Concat(Enumerable.Range(0, 100).Select(i => Edge(i, count - 1 - i))).ToArray();
        var isCut = EdgeCutting.Cut(edges, new bool[edges.Length], Enumerable.Range(0, count).Select(i => 2 * i).ToArray());
        Assert.DoesNotContain(true, isCut.Take(count - 1));
        Assert.True(isCut[count - 1] && !isCut[^1]);
    }

    [Theory]
    [InlineData("Short", "Short")]
    [InlineData("CheckWhetherTheOrderIsLarge", "CheckWhether|TheOrderIs|Large")]
    [InlineData("two words of it", "two words of it")]
    [InlineData("a_b 1234567890123456789012345678901234567890", "a_b|1234567890123|45678901234…")]
    public void NamesAreBrokenWhereWordsBegin(string name, string lines) =>
        Assert.Equal(lines, string.Join("|", TextBlock.Fit(name, 13, isBold: true, 110, 3).Lines));

    [Fact]
    public void WhatXmlForbidsIsReplaced() => Assert.Equal("a\uFFFD\uFFFD\U0001F600\uFFFDb&lt;", XmlText.Escape("a\u0001\uD800\U0001F600\uFFFFb<"));

    private static FlowEdge Edge(int from, int to) => new(from, to, default, false);
}
