using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The states of a page, and the places in it where they are told of.</summary>
internal sealed class PageStates
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    public PageStates(StateGraph graph)
    {
        All = graph.AllNodes().Where(node => node.IsState).ToArray();
        for (var i = 0; i < All.Count; i++)
        {
            if (!keys.ContainsKey(All[i].Name)) keys[All[i].Name] = "s" + (i + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>In the order of the definition, those inside others after them.</summary>
    public IReadOnlyList<GraphNode> All { get; }

    /// <summary>The anchor of a state; null for a name that the definition does not have.</summary>
    public string? KeyOf(string name) => keys.TryGetValue(name, out var key) ? key : null;

    /// <summary>The name of a state, which leads to what is told of it.</summary>
    public string Link(string name) => KeyOf(name) is { } key ? $"<a href=\"#{key}\">{HtmlText.Escape(name)}</a>" : HtmlText.Escape(name);
}
