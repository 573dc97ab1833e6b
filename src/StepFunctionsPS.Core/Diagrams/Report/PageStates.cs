using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The states of a page, and the places in it where they are told of.</summary>
internal sealed class PageStates
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public PageStates(StateGraph graph)
    {
        var all = new List<(GraphNode Node, int Depth)>();
        // A stack, since regions may be nested deep.
        var open = new Stack<(GraphNode Node, int Depth)>(graph.Root.Nodes.Reverse().Select(node => (node, 0)));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (node.IsState) all.Add((node, depth));
            foreach (var inner in node.Regions.SelectMany(region => region.Nodes).Reverse()) open.Push((inner, depth + 1));
        }

        All = all;
        for (var i = 0; i < all.Count; i++)
        {
            if (!places.ContainsKey(all[i].Node.Name)) places[all[i].Node.Name] = i;
        }
    }

    /// <summary>In the order of the definition, those inside others after them, and how deep they are in them.</summary>
    public IReadOnlyList<(GraphNode Node, int Depth)> All { get; }

    /// <summary>Where a state stands among them; last for a name that the definition does not have.</summary>
    public int PlaceOf(string name) => places.TryGetValue(name, out var place) ? place : int.MaxValue;

    /// <summary>The anchor of a state; null for a name that the definition does not have.</summary>
    public string? KeyOf(string name) => places.TryGetValue(name, out var place) ? "s" + (place + 1).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The class of a row that is so deep.</summary>
    public static string LookOf(int depth) => depth == 0 ? "" : $" class=\"depth{Math.Min(depth, 5).ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>The name of a state, which leads to what is told of it.</summary>
    public string Link(string name) => KeyOf(name) is { } key ? $"<a href=\"#{key}\">{HtmlText.Escape(name)}</a>" : HtmlText.Escape(name);
}
