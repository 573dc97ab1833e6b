using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The iterations of each Map, put together: thousands of them are alike, and those that failed are told one by one.</summary>
internal static class IterationSection
{
    private const int MostFailed = 50;

    public static void Write(StringBuilder text, PageStates states, IReadOnlyList<FlatEvent> events)
    {
        var ends = events.Where(item => item.State is not null && item.Event.Type is "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted").GroupBy(item => item.State!, StringComparer.Ordinal).ToArray();
        if (ends.Length == 0) return;
        text.Append("<section aria-labelledby=\"iterations\">\n<h2 id=\"iterations\">Iterations</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"iterations\"><table>\n<thead><tr><th scope=\"col\">Map</th><th scope=\"col\" class=\"number\">Succeeded</th><th scope=\"col\" class=\"number\">Failed</th><th scope=\"col\" class=\"number\">Stopped</th><th scope=\"col\" class=\"number\">Shortest</th><th scope=\"col\" class=\"number\">Median</th><th scope=\"col\" class=\"number\">Longest</th></tr></thead>\n<tbody>\n");
        foreach (var map in ends) Row(text, states, map.Key, map.ToArray());
        text.Append("</tbody>\n</table></div>\n");
        Failed(text, ends.SelectMany(map => map).Where(item => item.Event.Type == "MapIterationFailed").ToArray());
        text.Append("</section>\n");
    }

    private static void Row(StringBuilder text, PageStates states, string map, IReadOnlyList<FlatEvent> ends)
    {
        var times = ends.Select(item => item.Duration).OfType<TimeSpan>().OrderBy(time => time).ToArray();
        text.Append($"<tr><th scope=\"row\">{states.Link(map)}</th>");
        foreach (var type in new[] { "MapIterationSucceeded", "MapIterationFailed", "MapIterationAborted" }) text.Append($"<td class=\"number\">{HtmlText.Count(ends.Count(item => item.Event.Type == type))}</td>");
        foreach (var at in new[] { 0, times.Length / 2, times.Length - 1 }) text.Append($"<td class=\"number\">{(times.Length == 0 ? "" : HtmlText.Duration(times[at]))}</td>");
        text.Append("</tr>\n");
    }

    private static void Failed(StringBuilder text, IReadOnlyList<FlatEvent> failed)
    {
        if (failed.Count == 0) return;
        text.Append("<p>Failed: ");
        text.Append(string.Join(", ", failed.Take(MostFailed).Select(item => $"<code>{HtmlText.Escape(item.Iteration ?? item.State!)}</code>")));
        text.Append(failed.Count > MostFailed ? $" and {HtmlText.Count(failed.Count - MostFailed)} more</p>\n" : "</p>\n");
    }
}
