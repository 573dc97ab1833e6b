using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.States;

/// <summary>Moments as the language writes them: RFC 3339 with upper-case T and an offset or Z.</summary>
internal static class Moment
{
    private static readonly Regex Form = new(
        @"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant);

    /// <summary>The moment, or null when the text is not one; digits beyond 100 nanoseconds are dropped.</summary>
    public static DateTimeOffset? Read(string text)
    {
        var match = Form.Match(text);
        if (!match.Success) return null;
        var offset = match.Groups[3].Value == "Z" ? "+00:00" : match.Groups[3].Value;
        if (!DateTimeOffset.TryParseExact(
            match.Groups[1].Value + offset, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return null;
        }

        var fraction = match.Groups[2].Value.PadRight(7, '0').Substring(0, 7);
        return moment.AddTicks(long.Parse(fraction, CultureInfo.InvariantCulture));
    }

    /// <summary>As AWS writes moments: UTC with milliseconds.</summary>
    public static string Write(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
