using System;
using System.Diagnostics;
using System.Linq;
using System.Xml.Linq;
using StepFunctionsPS.Diagrams;
using StepFunctionsPS.Diagrams.Svg;
using StepFunctionsPS.States;
using StepFunctionsPS.Tests.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Diagrams;

/// <summary>Definitions that no one should write, and large ones.</summary>
public sealed class DiagramRobustnessTests
{
    // Far from what a quiet machine needs, and far from hanging.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

    private const string Loops = """
        {'StartAt':'A','States':{
         'A':{'Type':'Choice','Choices':[{'Variable':'$.a','NumericEquals':1,'Next':'A'},{'Variable':'$.a','NumericEquals':2,'Next':'B'},{'Variable':'$.a','IsPresent':true,'Next':'Nowhere'}],'Default':'B'},
         'B':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:123456789012:function:f','Catch':[{'ErrorEquals':['X'],'Next':'B'},{'ErrorEquals':['States.ALL'],'Next':'A'}],'Next':'A'},
         'Lost <&> ]]> \u0001 \uD800 end':{'Type':'Pass','Next':'A'},
         '1. list - #35; `code` %%{x}%% $$m$$ [a] {b} |c| \\n_x_ *y*':{'Type':'Pass','End':true},
         'line\nbreak 名前 😀':{'Type':'Pass','End':true}}}
        """;

    [Fact]
    public void LoopsStrayNamesAndLostStatesAreDrawn()
    {
        var graph = Graph(Loops);
        Assert.Contains(graph.Root.Nodes, node => node is { Kind: GraphNodeKind.Missing, Name: "Nowhere" });
        foreach (var direction in (DiagramDirection[])[DiagramDirection.TopDown, DiagramDirection.LeftRight]) DiagramPropertyTests.Check("loops", new PictureLayout(null, direction).Root(graph.Root));
        Assert.Equal(XName.Get("svg", "http://www.w3.org/2000/svg"), XDocument.Parse(Draw(graph, DiagramFormat.Svg)).Root!.Name);
        Assert.DoesNotContain("%%", Draw(graph, DiagramFormat.Mermaid));
        Assert.Contains("\"1#46; list", Draw(graph, DiagramFormat.Mermaid));
        Assert.Contains("\\\\n_x_", Draw(graph, DiagramFormat.Dot));
        Assert.DoesNotContain('\u0001', Draw(graph, DiagramFormat.Text));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{'StartAt':'A','States':{}}")]
    [InlineData("{'States':{'A':{'Type':'Pass'}}}")]
    [InlineData("{'StartAt':'Z','States':{'A':{'Type':'Map','End':true}}}")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice'},'B':{'Type':'Parallel','Branches':[],'Next':'B'}}}")]
    public void UnfinishedDefinitionsAreDrawn(string definition)
    {
        if (DefinitionBinder.Bind(Machine.Json(definition)).Output is not { } bound) return;
        foreach (var format in Formats) Assert.NotEqual("", Draw(StateGraph.Of(bound), format) + ".");
        XDocument.Parse(Draw(StateGraph.Of(bound), DiagramFormat.Svg));
    }

    [Fact]
    public void AThousandStatesAreDrawnInTime()
    {
        const int count = 1000;
        string Chain(int i) => $"'S{i}':{{'Type':'Task','Resource':'r','Catch':[{{'ErrorEquals':['E'],'Next':'H'}}],{(i == count - 1 ? "'End':true" : $"'Next':'S{i + 1}'")}}}";
        string Maze(int i) => $"'S{i}':{{'Type':'Choice','Choices':[{{'Variable':'$.a','IsPresent':true,'Next':'S{i * 7919 % count}'}}],'Default':'S{(i + 1) % count}'}}";
        string Fan(int i) => $"'S{i}':{{'Type':'Pass','End':true}}";
        InTime($"{{'StartAt':'S0','States':{{{string.Join(",", Enumerable.Range(0, count).Select(Chain))},'H':{{'Type':'Fail'}}}}}}");
        InTime($"{{'StartAt':'S0','States':{{{string.Join(",", Enumerable.Range(0, count).Select(Maze))}}}}}");
        InTime($"{{'StartAt':'C','States':{{{string.Join(",", Enumerable.Range(0, count).Select(Fan))},'C':{{'Type':'Choice','Choices':[{string.Join(",", Enumerable.Range(0, count).Select(i => $"{{'Variable':'$.a','NumericEquals':{i},'Next':'S{i}'}}"))}]}}}}}}");
    }

    [Fact]
    public void RegionsAreNestedDeep()
    {
        // Deeper than files may be: graphs come from the model.
        var region = new GraphRegion("", [new GraphNode("s", GraphNodeKind.Start, "")], []);
        for (var i = 0; i < 300; i++)
        {
            var node = new GraphNode($"n{i}", i % 2 == 0 ? GraphNodeKind.Map : GraphNodeKind.Parallel, $"P{i}") { Regions = [region] };
            region = new GraphRegion("", [new GraphNode($"s{i}", GraphNodeKind.Start, ""), node], [new GraphEdge(0, 1, GraphEdgeKind.Start, "")]);
        }

        var graph = new StateGraph("", region);
        DiagramPropertyTests.Check("deep", new PictureLayout(null, DiagramDirection.TopDown).Root(region));
        foreach (var format in Formats) Assert.Contains("P299", Draw(graph, format));
        Assert.Contains("P0", Draw(graph, DiagramFormat.Text));
    }

    private static void InTime(string definition)
    {
        var graph = Graph(definition);
        foreach (var format in Formats)
        {
            var clock = Stopwatch.StartNew();
            Draw(graph, format);
            Assert.True(clock.Elapsed < Most, $"{format} took {clock.Elapsed}");
        }
    }

    private static readonly DiagramFormat[] Formats = [DiagramFormat.Svg, DiagramFormat.Mermaid, DiagramFormat.Dot, DiagramFormat.Text];

    private static StateGraph Graph(string definition) => StateGraph.Of(DefinitionBinder.Bind(Machine.Json(definition)).Output!);

    private static string Draw(StateGraph graph, DiagramFormat format) => Diagram.Draw(graph, null, new DiagramOptions(format));
}
