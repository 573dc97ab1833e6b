using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Diagrams;

/// <summary>Makes regions of definitions. Names that no state has become nodes of their own, so that a mistake is seen where it is.</summary>
internal sealed class GraphBuilder
{
    private int nodes;

    public GraphRegion Region(string title, Definition definition)
    {
        var region = new RegionDraft(this);
        if (definition.States.Count == 0) return new GraphRegion(title, [], []);
        var start = region.Add(GraphNodeKind.Start, "");
        foreach (var state in definition.States) region.Add(Node(state));
        if (definition.StartAt.Length > 0) region.Connect(start, definition.StartAt, GraphEdgeKind.Start, "");
        foreach (var state in definition.States) Leave(region, definition, state);
        return new GraphRegion(title, region.Nodes, region.Edges);
    }

    public string NextId() => "n" + (++nodes).ToString(CultureInfo.InvariantCulture);

    private GraphNode Node(State state) => new(NextId(), StateLabel.KindOf(state), state.Name)
    {
        Detail = StateLabel.Detail(state),
        Comment = state.Comment ?? "",
        Retries = StateLabel.Retries(state),
        Regions = state.Inner.Select((inner, i) => Region(Title(state, i), inner)).ToArray(),
    };

    private static string Title(State state, int index) => state.Inner.Count == 1 ? "" : $"Branch {(index + 1).ToString(CultureInfo.InvariantCulture)}";

    private static void Leave(RegionDraft region, Definition definition, State state)
    {
        // Of states with the same name the last one counts, as for what leads there.
        if (definition.Find(state.Name) != state) return;
        var from = region.Find(state.Name);
        if (state is ChoiceState choice)
        {
            foreach (var rule in choice.Choices.Where(rule => rule.Next is not null)) region.Connect(from, rule.Next!.Name, GraphEdgeKind.Rule, RuleText.Label(rule), RuleText.Condition(rule));
            if (choice.Default is not null) region.Connect(from, choice.Default.Name, GraphEdgeKind.Default, "otherwise");
            return;
        }

        if (state.Next is not null) region.Connect(from, state.Next.Name, GraphEdgeKind.Next, "");
        else if (state is not FailState) region.End(from);
        foreach (var catcher in (state as WorkState)?.Catch ?? [])
        {
            if (catcher.Next is not null) region.Connect(from, catcher.Next.Name, GraphEdgeKind.Catch, StateLabel.Errors(catcher.ErrorEquals));
        }
    }

    /// <summary>A region while it is made.</summary>
    private sealed class RegionDraft(GraphBuilder owner)
    {
        private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
        private int? end;

        public List<GraphNode> Nodes { get; } = [];

        public List<GraphEdge> Edges { get; } = [];

        public int Add(GraphNodeKind kind, string name) => Add(new GraphNode(owner.NextId(), kind, name));

        public int Add(GraphNode node)
        {
            Nodes.Add(node);
            if (node.Kind is not (GraphNodeKind.Start or GraphNodeKind.End)) byName[node.Name] = Nodes.Count - 1;
            return Nodes.Count - 1;
        }

        public int Find(string name) => byName.TryGetValue(name, out var found) ? found : Add(GraphNodeKind.Missing, name);

        public void Connect(int from, string to, GraphEdgeKind kind, string label, string? condition = null) =>
            Edges.Add(new GraphEdge(from, Find(to), kind, label) { Condition = condition ?? label });

        public void End(int from) => Edges.Add(new GraphEdge(from, end ??= Add(GraphNodeKind.End, ""), GraphEdgeKind.End, ""));
    }
}
