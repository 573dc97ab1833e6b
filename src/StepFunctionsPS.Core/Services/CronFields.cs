using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Services;

/// <summary>The six fields of a cron expression of EventBridge.</summary>
internal static class CronFields
{
    private static readonly Field[] Fields =
    [
        new("minutes", 0, 59, [], ""),
        new("hours", 0, 23, [], ""),
        new("day of month", 1, 31, [], @"\?|L|LW|L-\d+|\d+W"),
        new("month", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], ""),
        new("day of week", 1, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], @"\?|L|\w+L|\w+#[1-5]"),
        new("year", 1970, 2199, [], ""),
    ];

    /// <summary>What is wrong with the fields; null when nothing is.</summary>
    public static string? Problem(string[] given)
    {
        if (given.Length != Fields.Length) return $"'cron' takes six fields (minutes, hours, day of month, month, day of week, year), not {given.Length}";
        for (var i = 0; i < given.Length; i++)
        {
            if (!given[i].Split(',').All(Fields[i].Takes)) return $"'{given[i]}' is no {Fields[i].Name}";
        }

        return given[2] == "?" == (given[4] == "?") ? "one of day of month and day of week is '?', and the other is not" : null;
    }

    private sealed record Field(string Name, int Least, int Most, string[] Words, string Special)
    {
        private static readonly Regex Range = new(@"^(?:\*|(?<from>\w+)(?:-(?<to>\w+))?)(?:/(?<step>\d+))?$", RegexOptions.CultureInvariant);

        private readonly Regex special = new($"^(?:{Special})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        public bool Takes(string part)
        {
            if (part.Length == 0) return false;
            if (special.IsMatch(part)) return true;
            var range = Range.Match(part);
            return range.Success && IsValue(range.Groups["from"]) && IsValue(range.Groups["to"]) && range.Groups["step"].Value != "0";
        }

        private bool IsValue(Group value) => !value.Success
            || Words.Contains(value.Value, StringComparer.OrdinalIgnoreCase)
            || (int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most);
    }
}
