using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>
/// Writes Mermaid. A flowchart and not a state diagram: only there have groups colours, edges lines of their own, and names any sign.
/// </summary>
internal sealed class MermaidWriter : IDiagramWriter
{
    public string Write(StateGraph graph, RunOverlay? overlay, DiagramOptions options)
    {
        var draft = new Draft(options.Direction == DiagramDirection.TopDown ? "TB" : "LR");
        var title = string.Join(" – ", new[] { options.Title ?? "", overlay is null ? "" : "run " + RunText.Status(overlay) }.Where(part => part.Length > 0));
        if (title.Length > 0) draft.Text.Append($"---\ntitle: {YamlText(title)}\n---\n");
        draft.Text.Append($"flowchart {draft.Direction}\n");
        draft.Region(graph.Root, overlay, "  ");
        draft.Classes();
        return draft.Text.ToString();
    }

    // JSON's quoted text is YAML's.
    private static string YamlText(string title) => new Syntax.StringNode(Svg.XmlText.Allowed(StateLabel.OneLine(title))).ToString();

    /// <summary>A diagram while it is written.</summary>
    private sealed class Draft(string direction)
    {
        private readonly Dictionary<string, List<string>> classes = [];
        private readonly List<string> taken = [];
        private int links;

        public StringBuilder Text { get; } = new();

        public string Direction { get; } = direction;

        public void Region(GraphRegion region, RunOverlay? shown, string indent)
        {
            foreach (var node in region.Nodes) Node(node, shown, indent);
            foreach (var edge in region.Edges) Edge(region, edge, shown, indent);
        }

        public void Classes()
        {
            foreach (var name in classes.Keys)
            {
                Text.Append($"  classDef {name} {Look(name)}\n");
                Text.Append($"  class {string.Join(",", classes[name])} {name}\n");
            }

            if (taken.Count > 0) Text.Append($"  linkStyle {string.Join(",", taken)} stroke:{OutcomeColours.Of(StateOutcome.Succeeded).Stroke},stroke-width:3px\n");
        }

        private static string Look(string name)
        {
            if (name == "missing") return "stroke:#c62828,stroke-dasharray:4 3";
            var colours = OutcomeColours.Of(OutcomeColours.Outcomes.First(outcome => outcome.ToString() == name));
            return $"fill:{colours.Fill},stroke:{colours.Stroke},color:{colours.Text}";
        }

        private void Node(GraphNode node, RunOverlay? shown, string indent)
        {
            var run = node.IsState ? shown?.Of(node.Name) : null;
            if (run is not null) Class(run.Outcome.ToString(), node.Id);
            if (node.Kind == GraphNodeKind.Missing) Class("missing", node.Id);
            var regions = node.Regions.Where(region => region.Nodes.Count > 0).ToArray();
            if (regions.Length == 0)
            {
                var (open, close) = Shape(node.Kind);
                Text.Append($"{indent}{node.Id}{open}\"{Label(node, run)}\"{close}\n");
                return;
            }

            Text.Append($"{indent}subgraph {node.Id}[\"{Label(node, run)}\"]\n");
            for (var i = 0; i < regions.Length; i++)
            {
                var inner = indent + "  ";
                var inside = run?.HasOwnHistories == true ? null : shown;
                if (regions.Length == 1) Text.Append($"{inner}direction {Direction}\n");
                else Text.Append($"{inner}subgraph {node.Id}_{(i + 1).ToString(CultureInfo.InvariantCulture)}[\"{MermaidText.Escape(regions[i].Title)}\"]\n{inner}  direction {Direction}\n");
                Region(regions[i], inside, regions.Length == 1 ? inner : inner + "  ");
                if (regions.Length > 1) Text.Append($"{inner}end\n");
            }

            Text.Append($"{indent}end\n");
        }

        private void Edge(GraphRegion region, GraphEdge edge, RunOverlay? shown, string indent)
        {
            var count = shown?.Taken(region, edge) ?? 0;
            if (count > 0) taken.Add(links.ToString(CultureInfo.InvariantCulture));
            links++;
            var label = (count > 1 ? $"{count}× " : "") + edge.Label;
            var arrow = edge.IsCatch ? "-.->" : "-->";
            Text.Append($"{indent}{region.Nodes[edge.From].Id} {arrow}{(label.Length > 0 ? $"|\"{MermaidText.Escape(label)}\"|" : "")} {region.Nodes[edge.To].Id}\n");
        }

        private void Class(string name, string id)
        {
            if (!classes.TryGetValue(name, out var ids)) classes.Add(name, ids = []);
            ids.Add(id);
        }

        private static string Label(GraphNode node, StateRun? run)
        {
            if (node.Kind == GraphNodeKind.Start) return "Start";
            if (node.Kind == GraphNodeKind.End) return "End";
            var retries = node.Retries.Length > 0 ? $"↻ {node.Retries}" : "";
            var kind = node.Kind is GraphNodeKind.Task or GraphNodeKind.Missing ? "" : node.Kind.ToString();
            var detail = string.Join(" · ", new[] { kind, node.Detail, retries }.Where(part => part.Length > 0));
            var name = node.Kind == GraphNodeKind.Missing ? $"{node.Name} (no such state)" : node.Name;
            return string.Join("<br/>", new[] { name, detail, run is null ? "" : RunText.Marked(run) }.Where(line => line.Length > 0).Select(MermaidText.Escape));
        }

        private static (string Open, string Close) Shape(GraphNodeKind kind) => kind switch
        {
            GraphNodeKind.Choice => ("{", "}"),
            GraphNodeKind.Start or GraphNodeKind.End or GraphNodeKind.Succeed or GraphNodeKind.Fail => ("([", "])"),
            GraphNodeKind.Pass or GraphNodeKind.Wait => ("(", ")"),
            _ => ("[", "]"),
        };
    }
}
