using System.Globalization;
using System.Text;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The events of a run, each with its data.</summary>
internal sealed class EventSection(PageStates states, EventSelection events, Payloads payloads)
{
    private const int Columns = 7;
    private const int MostOfCause = 1500;

    public void Write(StringBuilder text)
    {
        text.Append("<section aria-labelledby=\"events\">\n<h2 id=\"events\">Events</h2>\n");
        if (events.Left > 0) text.Append($"<p class=\"note\">The run has {HtmlText.Count(events.Total)} events, and this page room for {HtmlText.Count(events.Rows.Count)}: the first, the last, and failures between.</p>\n");
        text.Append("<div id=\"filter\" class=\"filter\" hidden><label>Search <input id=\"words\" type=\"search\" autocomplete=\"off\"></label> <label><input id=\"failures\" type=\"checkbox\"> failures only</label> <button id=\"all\" type=\"button\" hidden>all states</button> <output id=\"found\"></output></div>\n");
        text.Append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"events\"><table id=\"history\">\n<thead><tr><th scope=\"col\" class=\"number\">#</th><th scope=\"col\" class=\"number\">Time</th><th scope=\"col\">State</th><th scope=\"col\">Event</th><th scope=\"col\" class=\"number\">Attempt</th><th scope=\"col\" class=\"number\">Took</th><th scope=\"col\">Error and data</th></tr></thead>\n<tbody>\n");
        long last = 0;
        foreach (var item in events.Rows)
        {
            if (events.Left > 0 && item.Event.Id > last + 1) text.Append($"<tr class=\"gap\"><td colspan=\"{Columns}\">{HtmlText.Count(item.Event.Id - last - 1, "event", "events")} left out</td></tr>\n");
            Row(text, item);
            last = item.Event.Id;
        }

        text.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private void Row(StringBuilder text, FlatEvent item)
    {
        var id = item.Event.Id.ToString(CultureInfo.InvariantCulture);
        var key = item.State is { } state ? states.KeyOf(state) : null;
        text.Append($"<tr id=\"e{id}\"{(key is null ? "" : $" data-state=\"{key}\"")}{(EventSelection.IsFailure(item) ? " class=\"failed\"" : "")}><td class=\"number\">{id}</td><td class=\"number\">{HtmlText.Offset(item.Elapsed)}</td>");
        text.Append($"{StateCell(item)}<td>{HtmlText.Escape(item.Event.Type)}</td>");
        text.Append($"<td class=\"number\">{item.Attempt?.ToString(CultureInfo.InvariantCulture)}</td><td class=\"number\">{(item.Duration is { } time ? HtmlText.Duration(time) : "")}</td><td>");
        if (item.Error is { } error) text.Append($"<p class=\"error\">{HtmlText.Short(error, MostOfCause)}</p>");
        if (Causes.Readable(item.Cause) is { } cause) text.Append($"<p class=\"cause\">{HtmlText.Short(cause, MostOfCause)}</p>");
        if (Causes.Readable(item.Cause) != item.Cause) payloads.Write(text, "Whole cause", item.Cause, item.Event.Id);
        payloads.Write(text, "Input", item.Input, item.Event.Id);
        payloads.Write(text, "Output", item.Output, item.Event.Id);
        text.Append("</td></tr>\n");
    }

    private string StateCell(FlatEvent item) => item.State is null
        ? "<td></td>"
        : $"<th scope=\"row\">{states.Link(item.State)}{(item.Iteration is null ? "" : $"<br><small>{HtmlText.Escape(item.Iteration)}</small>")}</th>";
}
