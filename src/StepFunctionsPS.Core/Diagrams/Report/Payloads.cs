using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>
/// Writes what went in and came out, closed until it is wanted. States hand on what they got, so that a payload is written once
/// and referred to from then on; a page has room for so much of them.
/// </summary>
internal sealed class Payloads
{
    private const int MostOfOne = 10_000;
    private const int MostInAll = 1_500_000;
    private const int Short = 60;

    private readonly Dictionary<string, long> events = new(StringComparer.Ordinal);
    private int written;

    /// <param name="text">The page.</param>
    /// <param name="label">What it is.</param>
    /// <param name="json">The payload; null for none.</param>
    /// <param name="id">The event that it stands at; 0 for none.</param>
    public void Write(StringBuilder text, string label, string? json, long id = 0)
    {
        if (json is null) return;
        if (json.Length > Short && events.TryGetValue(json, out var first))
        {
            text.Append($"<p class=\"same\">{label} as in <a href=\"#e{first.ToString(CultureInfo.InvariantCulture)}\">event {HtmlText.Count(first)}</a></p>");
            return;
        }

        if (written >= MostInAll)
        {
            text.Append($"<p class=\"same\">{label} left out, {HtmlText.Count(json.Length)} characters: the page is full</p>");
            return;
        }

        if (id > 0 && json.Length > Short) events[json] = id;
        var shown = JsonHighlight.Write(json, Math.Min(MostOfOne, MostInAll - written));
        written += shown.Length;
        text.Append($"<details><summary>{label}</summary><pre>{shown}</pre></details>");
    }
}
