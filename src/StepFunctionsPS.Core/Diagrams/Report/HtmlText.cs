using System;
using System.Globalization;
using StepFunctionsPS.Diagrams.Svg;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>Text, times and counts as pages have them.</summary>
internal static class HtmlText
{
    /// <summary>Text as it stands in an element or in an attribute.</summary>
    public static string Escape(string text) => XmlText.Escape(text).Replace("'", "&#39;");

    /// <summary>The same, no longer than there is room for, with a word about what was cut.</summary>
    public static string Short(string text, int most) =>
        text.Length <= most ? Escape(text) : $"{Escape(text.Substring(0, most))} <em>… cut, {Count(text.Length)} characters in all</em>";

    /// <summary>Such as <c>+1.250 s</c> and <c>+2 min 3.5 s</c>.</summary>
    public static string Offset(TimeSpan time)
    {
        if (time < TimeSpan.FromMinutes(1)) return "+" + time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture) + " s";
        var minutes = (long)time.TotalMinutes;
        var rest = (time - TimeSpan.FromMinutes(minutes)).TotalSeconds;
        var hours = minutes >= 60 ? $"{(minutes / 60).ToString(CultureInfo.InvariantCulture)} h " : "";
        return $"+{hours}{minutes % 60} min {rest.ToString("0.0", CultureInfo.InvariantCulture)} s";
    }

    /// <summary>Such as <c>40 ms</c>, <c>1.9 s</c> and <c>2 min 30 s</c>.</summary>
    public static string Duration(TimeSpan time) => time.TotalSeconds switch
    {
        < 1 => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms",
        < 60 => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
        _ => Elapsed.Of(time),
    };

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(long number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";
}
