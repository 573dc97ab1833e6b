using System;
using System.Globalization;
using System.Text;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>What came of a run, at a glance.</summary>
internal sealed class HeaderSection(string name, DrawnRun run, RunOverlay overlay, Payloads payloads)
{
    private const int MostOfCause = 4000;

    public void Write(StringBuilder text)
    {
        var end = run.End;
        text.Append($"<header>\n<p class=\"over\">{(run.ExecutionArn is null ? "Local run" : "Execution")}</p>\n");
        text.Append($"<h1>{HtmlText.Escape(name)} <span class=\"status {LookOf(overlay.Status)}\">{HtmlText.Escape(overlay.Status)}</span></h1>\n<dl>\n");
        Fact(text, "Execution", $"<code>{HtmlText.Escape(run.ExecutionArn ?? run.Name)}</code>");
        if (run.First is { } first) Fact(text, "Started", Time(first.Event.Timestamp));
        if (end is not null) Fact(text, "Ended", Time(end.Event.Timestamp));
        if (overlay.Duration is { } time) Fact(text, end is null ? "Running for" : "Duration", HtmlText.Duration(time));
        Fact(text, "Events", HtmlText.Count(run.Events.Count));
        text.Append("</dl>\n");
        if (end?.Error is not null || end?.Cause is not null) Failure(text, end);
        payloads.Write(text, "Input", run.First?.Input);
        payloads.Write(text, "Output", end?.Output);
        text.Append("</header>\n");
    }

    /// <summary>The class that a state of a run is shown in.</summary>
    public static string LookOf(string status) => status switch
    {
        "succeeded" => "good",
        "running" => "open",
        _ => "bad",
    };

    private static void Failure(StringBuilder text, FlatEvent end)
    {
        text.Append("<div class=\"failure\">");
        if (end.State is { } state) text.Append($"<p>Failed in state <strong>{HtmlText.Escape(state)}</strong></p>");
        if (end.Error is { } error) text.Append($"<p><strong>{HtmlText.Short(error, MostOfCause)}</strong></p>");
        if (Causes.Readable(end.Cause) is { } cause) text.Append($"<p class=\"cause\">{HtmlText.Short(cause, MostOfCause)}</p>");
        text.Append("</div>\n");
    }

    private static void Fact(StringBuilder text, string name, string html) => text.Append($"<div><dt>{name}</dt><dd>{html}</dd></div>\n");

    private static string Time(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return $"<time datetime=\"{utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}\">{utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC</time>";
    }
}
