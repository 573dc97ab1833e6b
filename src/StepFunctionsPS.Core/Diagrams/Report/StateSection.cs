using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The states, and what a run did in each; a state leads to its first event.</summary>
/// <param name="states">The states.</param>
/// <param name="overlay">What the run did; null for no run.</param>
/// <param name="events">The events of the page; null for no run.</param>
internal sealed class StateSection(PageStates states, RunOverlay? overlay, EventSelection? events)
{
    private const int MostOfError = 300;

    public void Write(StringBuilder text)
    {
        var first = (events?.Rows ?? []).Where(item => item.State is not null).GroupBy(item => item.State!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Event.Id, StringComparer.Ordinal);
        text.Append("<section aria-labelledby=\"states\">\n<h2 id=\"states\">States</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"states\"><table>\n<thead><tr><th scope=\"col\">State</th><th scope=\"col\">Type</th>");
        text.Append(overlay is null ? "<th scope=\"col\">Does</th><th scope=\"col\">Comment</th>" : "<th scope=\"col\">Outcome</th><th scope=\"col\" class=\"number\">Visits</th><th scope=\"col\" class=\"number\">Retries</th><th scope=\"col\" class=\"number\">Time</th><th scope=\"col\">Error</th><th scope=\"col\">Events</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var (node, depth) in states.All) Row(text, node, depth, first);
        text.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private void Row(StringBuilder text, GraphNode node, int depth, Dictionary<string, long> first)
    {
        text.Append($"<tr id=\"{states.KeyOf(node.Name)}\"><th scope=\"row\"{PageStates.LookOf(depth)}>{HtmlText.Escape(node.Name)}</th><td>{node.Kind}</td>");
        if (overlay is null)
        {
            text.Append($"<td class=\"any\">{HtmlText.Escape(node.Detail)}</td><td>{HtmlText.Escape(node.Comment)}</td></tr>\n");
            return;
        }

        var run = overlay.Of(node.Name);
        text.Append($"<td><span class=\"mark {LookOf(run.Outcome)}\">{RunText.Outcome(run.Outcome)}</span>{(run.Iterations is { } count ? $"<br><small>{count}</small>" : "")}</td>");
        text.Append($"<td class=\"number\">{(run.Visits > 0 ? HtmlText.Count(run.Visits) : "")}</td><td class=\"number\">{(run.Retries > 0 ? HtmlText.Count(run.Retries) : "")}</td>");
        text.Append($"<td class=\"number\">{(run.LastDuration is null ? "" : HtmlText.Duration(run.TotalDuration))}</td><td class=\"any\">{(run.Error is { } error ? HtmlText.Short(error, MostOfError) : "")}</td>");
        text.Append($"<td>{(first.TryGetValue(node.Name, out var id) ? $"<a href=\"#e{id.ToString(CultureInfo.InvariantCulture)}\" data-state=\"{states.KeyOf(node.Name)}\">show<span class=\"hidden\"> those of {HtmlText.Escape(node.Name)}</span></a>" : "")}</td></tr>\n");
    }

    private static string LookOf(StateOutcome outcome) => outcome switch
    {
        StateOutcome.NotReached => "none",
        StateOutcome.Succeeded or StateOutcome.Retried => "good",
        StateOutcome.Running => "open",
        StateOutcome.Caught => "warn",
        StateOutcome.Stopped => "stop",
        _ => "bad",
    };
}
