using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Diagrams.Outline;

/// <summary>
/// Tells a region as an outline: states one below the other, the ways of a Choice below it up to where they meet again. A state is told
/// once; ways to one that is told elsewhere name it.
/// </summary>
internal sealed class RegionOutline
{
    private readonly GraphRegion region;
    private readonly RunOverlay? overlay;
    private readonly OutlineSigns signs;
    private readonly OutlineLimits limits;
    private readonly ILookup<int, GraphEdge> ways;
    private readonly int[] meets;
    private readonly HashSet<int> told = [];
    private readonly HashSet<int> path = [];
    private readonly HashSet<int> awaited = [];

    public RegionOutline(GraphRegion region, RunOverlay? overlay, OutlineSigns signs, OutlineLimits limits)
    {
        (this.region, this.overlay, this.signs, this.limits) = (region, overlay, signs, limits);
        ways = region.Edges.ToLookup(edge => edge.From);
        meets = PostDominators.Of(region);
    }

    /// <summary>The states, those first that the start leads to, then in parts of their own those that only errors lead to, and those that nothing leads to.</summary>
    public List<OutlineItem> Tell(int depth)
    {
        var items = new List<OutlineItem>();
        foreach (var edge in ways[0].Where(edge => edge.Kind == GraphEdgeKind.Start)) Follow(edge.To, items, depth);
        Rest(items, "after errors", depth, edge => edge.IsCatch);
        Rest(items, "further", depth, edge => edge.Kind != GraphEdgeKind.Start);
        Rest(items, "nothing leads here", depth, _ => true);
        return items;
    }

    private void Rest(List<OutlineItem> items, string title, int depth, System.Func<GraphEdge, bool> leads)
    {
        // What was told already may lead to more, so one look is not enough.
        OutlineItem? part = null;
        while (Next() is { } node)
        {
            if (part is null) items.Add(part = new OutlineItem($"({title})"));
            Follow(node, part.Below, depth + 1);
        }

        int? Next()
        {
            var found = region.Edges.Where(edge => leads(edge) && told.Contains(edge.From) && IsOpen(edge.To)).Select(edge => (int?)edge.To).FirstOrDefault();
            return found ?? (title == "nothing leads here" ? Enumerable.Range(0, region.Nodes.Count).Where(IsOpen).Select(node => (int?)node).FirstOrDefault() : null);
        }
    }

    private bool IsOpen(int node) => !told.Contains(node) && region.Nodes[node].Kind is not (GraphNodeKind.Start or GraphNodeKind.End);

    // One state after the other, until the end or one that is told elsewhere.
    private void Follow(int first, List<OutlineItem> items, int depth)
    {
        var entered = new List<int>();
        for (int? at = first; at is { } node;)
        {
            if (!IsOpen(node) || awaited.Contains(node))
            {
                items.Add(new OutlineItem(Target(node)));
                break;
            }

            told.Add(node);
            path.Add(node);
            entered.Add(node);
            var item = new OutlineItem(Line(region.Nodes[node]));
            items.Add(item);
            at = region.Nodes[node].Kind == GraphNodeKind.Choice ? Choose(node, item, depth) : Leave(node, item, depth);
            if (at is null && awaited.Count > 0 && ways[node].Any(edge => edge.Kind == GraphEdgeKind.End)) items.Add(new OutlineItem($"{signs.To} (end)"));
        }

        path.ExceptWith(entered);
    }

    private int? Leave(int node, OutlineItem item, int depth)
    {
        var state = region.Nodes[node];
        foreach (var inner in state.Regions.Where(inner => inner.Nodes.Count > 0)) Inside(state, inner, item, depth + 1);
        foreach (var edge in ways[node].Where(edge => edge.IsCatch)) item.Below.Add(new OutlineItem($"! {Count(edge)}{edge.Label} {Target(edge.To)}"));
        var next = ways[node].FirstOrDefault(edge => !edge.IsCatch);
        if (next is null || next.Kind == GraphEdgeKind.End) return null;
        if (Count(next) is { Length: > 0 } count) item.Below.Add(new OutlineItem($"{count}{Target(next.To)}"));
        return next.To;
    }

    private int? Choose(int node, OutlineItem item, int depth)
    {
        var meeting = meets[node];
        var awaits = meeting >= 0 && IsOpen(meeting) && awaited.Add(meeting);
        foreach (var edge in ways[node])
        {
            var label = Count(edge) + edge.Label;
            var isElsewhere = !IsOpen(edge.To) || awaited.Contains(edge.To) || !limits.HasRoom(depth + 2);
            var way = new OutlineItem(isElsewhere ? $"{label} {Target(edge.To)}" : label);
            item.Below.Add(way);
            if (!isElsewhere) Follow(edge.To, way.Below, depth + 2);
        }

        if (!awaits) return null;
        awaited.Remove(meeting);
        return meeting;
    }

    private void Inside(GraphNode owner, GraphRegion inner, OutlineItem item, int depth)
    {
        var shown = overlay?.Of(owner.Name).HasOwnHistories == true ? null : overlay;
        if (!limits.HasRoom(depth + 1))
        {
            item.Below.Add(new OutlineItem(limits.Later(inner, shown, $"{LogText.Line(owner.Name)}{(inner.Title.Length > 0 ? $", {inner.Title}" : "")}")));
            return;
        }

        var into = item;
        if (inner.Title.Length > 0) item.Below.Add(into = new OutlineItem(inner.Title));
        into.Below.AddRange(new RegionOutline(inner, shown, signs, limits).Tell(depth + 1));
    }

    private string Target(int node) =>
        region.Nodes[node].Kind == GraphNodeKind.End ? $"{signs.To} (end)" : $"{(path.Contains(node) ? signs.Back : signs.To)} {LogText.Line(region.Nodes[node].Name)}";

    private string Count(GraphEdge edge) => (overlay?.Taken(region, edge) ?? 0) is var count && count > 1 ? $"{count}× " : "";

    private string Line(GraphNode node)
    {
        var kind = node.Kind == GraphNodeKind.Missing ? "no such state" : node.Kind.ToString();
        var about = node.Detail.Length > 0 ? $"{kind} {node.Detail}" : kind;
        var parts = new[] { LogText.Line(node.Name), about, node.Retries.Length > 0 ? $"{signs.Retry} {node.Retries}" : "", overlay is null || !node.IsState ? "" : Run(overlay.Of(node.Name)) };
        return string.Join(signs.Dot, parts.Where(part => part.Length > 0));
    }

    private static string Run(StateRun run)
    {
        if (run.Outcome == StateOutcome.NotReached) return "not reached";
        var error = run.Error is not null && run.Outcome is StateOutcome.Failed or StateOutcome.Caught ? $" {run.Error}" : "";
        return StateLabel.OneLine($"{RunText.Sign(run.Outcome)} {RunText.Outcome(run.Outcome)} {RunText.Short(run)}{error}");
    }
}
