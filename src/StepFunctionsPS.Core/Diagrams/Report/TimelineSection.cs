using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>When which state was at work: a row for each, so that it is seen what took the time.</summary>
internal sealed class TimelineSection(PageStates states, DrawnRun run)
{
    private const int Most = 150;
    private const int Width = 1000;
    private const int Narrowest = 3;

    // Worst last, which lies above the others.
    private static readonly string[] Looks = ["good", "stop", "open", "warn", "bad"];

    public void Write(StringBuilder text)
    {
        var rows = TimelineReader.Read(run).OrderBy(row => states.PlaceOf(row.State)).ToArray();
        if (rows.Length == 0) return;
        var whole = run.Events[run.Events.Count - 1].Elapsed;
        text.Append($"<section aria-labelledby=\"timeline\">\n<h2 id=\"timeline\">Timeline</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"timeline\"><table class=\"timeline\">\n<thead><tr><th scope=\"col\">State</th><th scope=\"col\"><span class=\"axis\"><span>0</span><span>{HtmlText.Duration(whole)}</span></span></th><th scope=\"col\" class=\"number\">From</th><th scope=\"col\" class=\"number\">Busy for</th></tr></thead>\n<tbody>\n");
        foreach (var row in rows.Take(Most)) Row(text, row, whole);
        if (rows.Length > Most) text.Append($"<tr class=\"gap\"><td colspan=\"4\">{HtmlText.Count(rows.Length - Most)} more states are left out</td></tr>\n");
        text.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private void Row(StringBuilder text, TimelineRow row, TimeSpan whole)
    {
        text.Append($"<tr><th scope=\"row\"{PageStates.LookOf(row.Depth)}>{states.Link(row.State)}</th><td><svg class=\"bars\" viewBox=\"0 0 {Width} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        foreach (var look in Looks)
        {
            foreach (var (from, to) in Pieces(row.Bars.Where(bar => bar.Look == look), whole))
                text.Append($"<rect class=\"{look}\" x=\"{from.ToString(CultureInfo.InvariantCulture)}\" y=\"0\" width=\"{(to - from).ToString(CultureInfo.InvariantCulture)}\" height=\"12\"/>");
        }

        text.Append($"</svg></td><td class=\"number\">{HtmlText.Offset(row.Bars.Min(bar => bar.From))}</td><td class=\"number\">{HtmlText.Duration(Busy(row.Bars))}</td></tr>\n");
    }

    // Thousands of visits are no more pieces than there are points.
    private static IEnumerable<(int From, int To)> Pieces(IEnumerable<TimelineBar> bars, TimeSpan whole)
    {
        (int From, int To)? piece = null;
        foreach (var bar in bars.OrderBy(bar => bar.From))
        {
            var from = Math.Min(At(bar.From, whole), Width - Narrowest);
            var to = Math.Max(At(bar.To, whole), from + Narrowest);
            if (piece is { } before && from <= before.To + 1)
            {
                piece = (before.From, Math.Max(before.To, to));
                continue;
            }

            if (piece is { } done) yield return done;
            piece = (from, to);
        }

        if (piece is { } end) yield return end;
    }

    // Visits in parallel count once.
    private static TimeSpan Busy(IEnumerable<TimelineBar> bars)
    {
        var (busy, until) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var bar in bars.OrderBy(bar => bar.From))
        {
            var from = bar.From > until ? bar.From : until;
            if (bar.To <= from) continue;
            busy += bar.To - from;
            until = bar.To;
        }

        return busy;
    }

    private static int At(TimeSpan time, TimeSpan whole) => whole <= TimeSpan.Zero ? 0 : (int)(Width * (time.TotalSeconds / whole.TotalSeconds));
}
