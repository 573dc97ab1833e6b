using System;
using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Diagrams.Writers;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Diagrams.Outline;

/// <summary>Draws for a terminal: an outline with lines.</summary>
internal sealed class OutlineWriter : IDiagramWriter
{
    private const int Narrowest = 40;

    public string Write(StateGraph graph, RunOverlay? overlay, DiagramOptions options)
    {
        var signs = OutlineSigns.Of(options.HasSymbols);
        var width = Math.Max(Narrowest, options.Width);
        var limits = new OutlineLimits(width);
        var text = new StringBuilder();
        if (options.Title is { Length: > 0 } title) Line(title);
        if (overlay is not null) Line($"Run {RunText.Status(overlay)}");
        Region(graph.Root, overlay);
        while (limits.Open.Count > 0)
        {
            var (name, region, shown) = limits.Open.Dequeue();
            text.Append('\n');
            Line(name);
            Region(region, shown);
        }

        return text.ToString();

        void Region(GraphRegion region, RunOverlay? shown) => Items(region.Nodes.Count == 0 ? [] : new RegionOutline(region, shown, signs, limits).Tell(0), "");

        void Items(List<OutlineItem> items, string indent)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var isLast = i + 1 == items.Count;
                Line(indent + (isLast ? signs.Last : signs.Item) + items[i].Text);
                Items(items[i].Below, indent + (isLast ? signs.Blank : signs.Line));
            }
        }

        void Line(string line)
        {
            var shown = LogText.Line(signs.Shown(line)).TrimEnd();
            text.Append(shown.Length <= width ? shown : shown.Substring(0, width - signs.Cut.Length) + signs.Cut).Append('\n');
        }
    }
}
