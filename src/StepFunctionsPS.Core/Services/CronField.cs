using System;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Services;

/// <summary>One field of a cron expression.</summary>
/// <param name="Name">What it says, for messages.</param>
/// <param name="Least">Its least number.</param>
/// <param name="Most">Its greatest number.</param>
internal sealed record CronField(string Name, int Least, int Most)
{
    /// <summary>Words for its numbers, the first for the least.</summary>
    public string[] Names { get; init; } = [];

    /// <summary>Whether it is one of the two fields for days, which have more signs than the others.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether the text is a list of values, ranges and steps within its bounds.</summary>
    public bool Takes(string text) => (IsDay && text == "?") || text.Split(',').All(TakesItem);

    private bool TakesItem(string item)
    {
        var step = item.Split('/');
        if (step.Length > 2 || (step.Length == 2 && !IsNumber(step[1]))) return false;
        if (step[0] == "*") return true;
        if (IsDay && IsSpecialDay(step[0])) return true;
        var range = step[0].Split('-');
        return range.Length <= 2 && range.All(IsValue);
    }

    // L is the last day, nW the working day next to n, n#k the k-th such day of the month.
    private bool IsSpecialDay(string item)
    {
        if (item is "L" or "LW" || item.StartsWith("L-", StringComparison.Ordinal)) return true;
        if (item.EndsWith("W", StringComparison.Ordinal) || item.EndsWith("L", StringComparison.Ordinal)) return IsValue(item.Substring(0, item.Length - 1));
        var nth = item.Split('#');
        return nth.Length == 2 && IsValue(nth[0]) && IsNumber(nth[1]);
    }

    private bool IsValue(string text) => IsNumber(text)
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
        : Names.Contains(text.ToUpperInvariant());

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');
}
