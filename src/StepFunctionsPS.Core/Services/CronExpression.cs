using System;
using System.Linq;

namespace StepFunctionsPS.Services;

/// <summary>The inside of <c>cron(...)</c>: six fields, as EventBridge has them.</summary>
internal static class CronExpression
{
    private const int DayOfMonth = 2;
    private const int DayOfWeek = 4;

    private static readonly CronField[] Fields =
    [
        new("minutes", 0, 59),
        new("hours", 0, 23),
        new("day of month", 1, 31) { IsDay = true },
        new("month", 1, 12) { Names = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"] },
        new("day of week", 1, 7) { IsDay = true, Names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] },
        new("year", 1970, 2199),
    ];

    /// <summary>What is wrong with it, as a sentence; null for nothing.</summary>
    public static string? Fault(string inside)
    {
        var given = inside.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (given.Length != Fields.Length) return $"It has {given.Length} of the six fields: minutes, hours, day of month, month, day of week, year.";
        var wrong = Enumerable.Range(0, Fields.Length).Where(i => !Fields[i].Takes(given[i])).DefaultIfEmpty(-1).First();
        if (wrong >= 0) return $"'{given[wrong]}' does not go into the field for {Fields[wrong].Name}.";
        return given[DayOfMonth] != "?" && given[DayOfWeek] != "?" ? "One of day of month and day of week must be '?'." : null;
    }
}
