using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The executions that a run started in its turn, those that they started below them.</summary>
internal static class ChildSection
{
    private const int Most = 200;
    private const int MostOfCause = 500;

    public static void Write(StringBuilder text, IReadOnlyList<(string StateMachine, DrawnRun Run)> children, Payloads payloads)
    {
        if (children.Count == 0) return;
        var all = All(children, 0).Take(Most + 1).ToArray();
        text.Append("<section aria-labelledby=\"children\">\n<h2 id=\"children\">Executions that it started</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"children\"><table>\n<thead><tr><th scope=\"col\">State machine</th><th scope=\"col\">Execution</th><th scope=\"col\">Outcome</th><th scope=\"col\" class=\"number\">Took</th><th scope=\"col\" class=\"number\">Events</th><th scope=\"col\">Error and data</th></tr></thead>\n<tbody>\n");
        foreach (var (machine, run, depth) in all.Take(Most)) Row(text, machine, run, depth, payloads);
        if (all.Length > Most) text.Append("<tr class=\"gap\"><td colspan=\"6\">more of them are left out</td></tr>\n");
        text.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private static IEnumerable<(string StateMachine, DrawnRun Run, int Depth)> All(IReadOnlyList<(string StateMachine, DrawnRun Run)> children, int depth) =>
        children.SelectMany(child => All(child.Run.Children, depth + 1).Prepend((child.StateMachine, child.Run, depth)));

    private static void Row(StringBuilder text, string machine, DrawnRun run, int depth, Payloads payloads)
    {
        var overlay = RunOverlay.Of(run.Events);
        var end = run.End;
        text.Append($"<tr><th scope=\"row\">{(depth > 0 ? new string('↳', depth) + " " : "")}{HtmlText.Escape(machine)}</th><td><code>{HtmlText.Escape(run.Name)}</code></td><td><span class=\"mark {HeaderSection.LookOf(overlay.Status)}\">{overlay.Status}</span></td>");
        text.Append($"<td class=\"number\">{(overlay.Duration is { } time ? HtmlText.Duration(time) : "")}</td><td class=\"number\">{HtmlText.Count(run.Events.Count)}</td><td>");
        if (end?.Error is { } error) text.Append($"<p class=\"error\">{HtmlText.Short(error, MostOfCause)}</p>");
        if (Causes.Readable(end?.Cause) is { } cause) text.Append($"<p class=\"cause\">{HtmlText.Short(cause, MostOfCause)}</p>");
        payloads.Write(text, "Input", run.First?.Input);
        payloads.Write(text, "Output", end?.Output);
        text.Append("</td></tr>\n");
    }
}
