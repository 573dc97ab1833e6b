using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using StepFunctionsPS.Diagrams;
using StepFunctionsPS.Diagrams.Layout;
using StepFunctionsPS.Diagrams.Svg;
using StepFunctionsPS.States;
using StepFunctionsPS.Tests.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Diagrams;

/// <summary>What holds for the diagrams of all real workflows.</summary>
public sealed class DiagramPropertyTests
{
    private const double Rounding = 0.2;

    [SharedDataFact("asl")]
    public void PicturesAreSound()
    {
        foreach (var (name, graph) in Graphs())
        {
            foreach (var direction in (DiagramDirection[])[DiagramDirection.TopDown, DiagramDirection.LeftRight])
                Check($"{name} {direction}", new PictureLayout(null, direction).Root(graph.Root));
        }
    }

    [SharedDataFact("asl")]
    public void EachStateIsDrawnOnce()
    {
        foreach (var (name, graph) in Graphs())
        {
            var states = graph.AllNodes().Where(node => node.IsState).ToArray();
            var svg = XDocument.Parse(Draw(graph, DiagramFormat.Svg));
            var drawn = svg.Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value.Split('\n')[0]).ToArray();
            Assert.True(states.All(state => drawn.Count(title => title == $"{StateLabel.OneLine(state.Name)} ({state.Kind})") == states.Count(other => other.Name == state.Name && other.Kind == state.Kind)), name);
            var mermaid = Draw(graph, DiagramFormat.Mermaid).Split('\n').Select(line => line.Trim()).ToArray();
            var dot = Draw(graph, DiagramFormat.Dot).Split('\n').Select(line => line.Trim()).ToArray();
            foreach (var state in states)
            {
                Assert.Single(mermaid, line => line.StartsWith($"subgraph {state.Id}[") || (line.StartsWith(state.Id) && line.Length > state.Id.Length && "([{".Contains(line[state.Id.Length])));
                Assert.Single(dot, line => line.StartsWith($"{state.Id} [") || line == $"subgraph cluster_{state.Id} {{");
            }

            var outline = Draw(graph, DiagramFormat.Text, width: 400).Split('\n');
            foreach (var group in states.GroupBy(state => state.Name + " · " + state.Kind))
                Assert.True(outline.Count(line => line.TrimStart('│', '├', '└', '─', ' ') is var text && (text == group.Key || text.StartsWith(group.Key + " "))) >= group.Count(), $"{name}: {group.Key}");
        }
    }

    [SharedDataFact("asl")]
    public void TheSameIsDrawnTwice()
    {
        foreach (var (name, graph) in Graphs())
        {
            foreach (var format in (DiagramFormat[])[DiagramFormat.Svg, DiagramFormat.Mermaid, DiagramFormat.Dot, DiagramFormat.Text])
                Assert.True(Draw(graph, format) == Draw(graph, format), name);
        }
    }

    internal static void Check(string name, PlacedRegion region)
    {
        var boxes = region.Nodes.Select(node => node.Box).ToArray();
        var labels = region.Edges.Where(edge => edge.LabelBox is not null).Select(edge => edge.LabelBox!.Value).ToArray();
        var around = new Box(-Rounding, -Rounding, region.Box.Width + (2 * Rounding), region.Box.Height + (2 * Rounding));
        Assert.True(boxes.Concat(labels).All(around.Contains), $"{name}: something is outside");
        Assert.True(region.Edges.SelectMany(edge => edge.Points).All(point => around.Contains(new Box(point.X, point.Y, 0, 0))), $"{name}: an edge is outside");
        Assert.False(AnyOverlap([.. boxes, .. labels]), $"{name}: something overlaps");
        foreach (var edge in region.Edges) Assert.True(Misses(edge, region), $"{name}: edge {edge.Edge} passes through a node");
        foreach (var node in region.Nodes)
        {
            foreach (var lane in node.Regions)
            {
                Assert.True(new Box(0, 0, node.Box.Width, node.Box.Height).Contains(lane.Box), $"{name}: {node.Node.Name} does not hold its states");
                Check(name, lane);
            }

            Assert.False(AnyOverlap(node.Regions.Select(lane => lane.Box).ToArray()), $"{name}: branches overlap");
        }
    }

    // A line may touch the nodes that it connects and no other.
    private static bool Misses(PlacedEdge edge, PlacedRegion region)
    {
        var others = region.Nodes.Where((_, i) => i != edge.Edge.From && i != edge.Edge.To).Select(node => node.Box).ToArray();
        for (var i = 1; i < edge.Points.Count; i++)
        {
            var line = new Box(edge.Points[i - 1].X, edge.Points[i - 1].Y, 0, 0).Around(new Box(edge.Points[i].X, edge.Points[i].Y, 0, 0));
            if (others.Any(line.Overlaps)) return false;
        }

        return true;
    }

    private static bool AnyOverlap(IReadOnlyList<Box> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var k = i + 1; k < boxes.Count; k++)
            {
                if (boxes[i].Overlaps(boxes[k])) return true;
            }
        }

        return false;
    }

    private static string Draw(StateGraph graph, DiagramFormat format, int width = 100) => Diagram.Draw(graph, null, new DiagramOptions(format) { Title = "T", Width = width });

    private static IEnumerable<(string Name, StateGraph Graph)> Graphs() =>
        Directory.EnumerateFiles(Path.Combine(RecordedExecutions.Folder, "workflows"), "*.json").Order().Where(file => Path.GetFileName(file) != "manifest.json")
            .Select(file => (Path.GetFileName(file), StateGraph.Of(DefinitionBinder.Bind(RecordedExecutions.Read(file)).Output!)));
}
