using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>Writes the language of Graphviz. Regions are clusters; edges to them lead to a node inside and are cut at the border.</summary>
internal sealed class DotWriter : IDiagramWriter
{
    public string Write(StateGraph graph, RunOverlay? overlay, DiagramOptions options)
    {
        var text = new StringBuilder("digraph StateMachine {\n");
        text.Append($"  graph [compound=true, rankdir={(options.Direction == DiagramDirection.TopDown ? "TB" : "LR")}, fontname=\"Helvetica\"");
        var title = new[] { options.Title ?? "", overlay is null ? "" : "run " + RunText.Status(overlay) }.Where(line => line.Length > 0).ToArray();
        if (title.Length > 0) text.Append($", labelloc=t, label={Quoted(title)}");
        text.Append("]\n  node [shape=box, style=\"rounded,filled\", fillcolor=white, color=\"#7a8593\", fontname=\"Helvetica\", fontsize=11]\n");
        text.Append("  edge [color=\"#57606a\", fontname=\"Helvetica\", fontsize=9]\n");
        Region(text, graph.Root, overlay, "  ");
        return text.Append("}\n").ToString();
    }

    private static void Region(StringBuilder text, GraphRegion region, RunOverlay? shown, string indent)
    {
        foreach (var node in region.Nodes) Node(text, node, shown, indent);
        foreach (var edge in region.Edges) Edge(text, region, edge, shown, indent);
    }

    private static void Node(StringBuilder text, GraphNode node, RunOverlay? shown, string indent)
    {
        var run = node.IsState ? shown?.Of(node.Name) : null;
        var regions = node.Regions.Where(region => region.Nodes.Count > 0).ToArray();
        if (regions.Length == 0)
        {
            text.Append($"{indent}{node.Id} [{string.Join(", ", new[] { $"label={Quoted(Lines(node, run))}", Shape(node.Kind), Look(run) }.Where(part => part.Length > 0))}]\n");
            return;
        }

        text.Append($"{indent}subgraph cluster_{node.Id} {{\n{indent}  graph [label={Quoted(Lines(node, run))}, style=\"rounded,filled\", fillcolor=\"#f6f8fa\", color=\"#7a8593\"]\n");
        if (run is not null) text.Append($"{indent}  graph [{Look(run)}]\n");
        for (var i = 0; i < regions.Length; i++)
        {
            text.Append($"{indent}  subgraph cluster_{node.Id}_{(i + 1).ToString(CultureInfo.InvariantCulture)} {{\n{indent}    graph [label={Quoted([regions[i].Title])}, style=\"rounded,dashed\", color=\"#7a8593\", fontcolor=black]\n");
            Region(text, regions[i], run?.HasOwnHistories == true ? null : shown, indent + "    ");
            text.Append($"{indent}  }}\n");
        }

        text.Append($"{indent}}}\n");
    }

    private static void Edge(StringBuilder text, GraphRegion region, GraphEdge edge, RunOverlay? shown, string indent)
    {
        var (from, to) = (region.Nodes[edge.From], region.Nodes[edge.To]);
        var count = shown?.Taken(region, edge) ?? 0;
        var look = new List<string>();
        if (edge.Label.Length > 0 || count > 1) look.Add($"label={Quoted([(count > 1 ? $"{count}× " : "") + edge.Label])}");
        if (edge.IsCatch) look.Add("style=dashed, color=\"#c2410c\", fontcolor=\"#9a3412\"");
        if (count > 0) look.Add($"penwidth=2.5, color=\"{OutcomeColours.Of(edge.IsCatch ? StateOutcome.Caught : StateOutcome.Succeeded).Stroke}\"");
        // An end that lies in the cluster which the edge begins at cannot be cut there.
        if (HasInside(from) && from != to) look.Add($"ltail=\"cluster_{from.Id}\"");
        if (HasInside(to) && from != to) look.Add($"lhead=\"cluster_{to.Id}\"");
        text.Append($"{indent}{Inside(from, first: false)} -> {Inside(to, first: true)}{(look.Count == 0 ? "" : $" [{string.Join(", ", look)}]")}\n");
    }

    private static bool HasInside(GraphNode node) => node.Regions.Any(region => region.Nodes.Count > 0);

    private static string Inside(GraphNode node, bool first)
    {
        while (HasInside(node))
        {
            var region = node.Regions.First(inner => inner.Nodes.Count > 0);
            node = first ? region.Nodes[0] : region.Nodes[region.Nodes.Count - 1];
        }

        return node.Id;
    }

    private static IReadOnlyList<string> Lines(GraphNode node, StateRun? run)
    {
        if (node.Kind is GraphNodeKind.Start or GraphNodeKind.End) return [node.Kind.ToString()];
        var name = node.Kind == GraphNodeKind.Missing ? $"{node.Name} (no such state)" : node.Name;
        var retries = node.Retries.Length > 0 ? $"retries: {node.Retries}" : "";
        return [.. new[] { name, node.Detail, retries, run is null ? "" : RunText.Marked(run) }.Where(line => line.Length > 0)];
    }

    private static string Shape(GraphNodeKind kind) => kind switch
    {
        GraphNodeKind.Choice => "shape=diamond, style=filled",
        GraphNodeKind.Start or GraphNodeKind.End => "shape=oval",
        GraphNodeKind.Succeed => "shape=oval, color=\"#1a7f37\"",
        GraphNodeKind.Fail => "shape=oval, color=\"#cf222e\"",
        GraphNodeKind.Missing => "style=dashed, color=\"#cf222e\"",
        _ => "",
    };

    private static string Look(StateRun? run)
    {
        if (run is null) return "";
        var colours = OutcomeColours.Of(run.Outcome);
        return $"fillcolor=\"{colours.Fill}\", color=\"{colours.Stroke}\", fontcolor=\"{colours.Text}\"";
    }

    private static string Quoted(IEnumerable<string> lines) =>
        "\"" + string.Join("\\n", lines.Select(line => Svg.XmlText.Allowed(StateLabel.OneLine(line)).Replace("\\", "\\\\").Replace("\"", "\\\""))) + "\"";
}
