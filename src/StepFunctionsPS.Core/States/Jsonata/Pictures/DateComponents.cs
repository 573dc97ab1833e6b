using System.Collections.Generic;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>What the letters of markers stand for.</summary>
internal static class DateComponents
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static double Of(char component, CivilTime time) => component switch
    {
        'Y' => time.Year,
        'M' => time.Month,
        'D' => time.Day,
        'd' => ((CivilTime.StartOf(time.Year, time.Month - 1, time.Day) - CivilTime.StartOf(time.Year, 0)) / CivilTime.MillisOfDay) + 1,
        'F' => time.DayOfWeek == 0 ? 7 : time.DayOfWeek,
        'W' => Weeks.OfYear(time),
        'w' => Weeks.OfMonth(time),
        'X' => Weeks.YearOf(time),
        'x' => Weeks.MonthOf(time),
        'H' => time.Hour,
        'h' => time.Hour % 12 == 0 ? 12 : time.Hour % 12,
        'm' => time.Minute,
        's' => time.Second,
        'f' => time.Millisecond,
        _ => double.NaN,
    };

    public static string DayHalf(CivilTime time) => time.Hour >= 12 ? "pm" : "am";

    /// <summary>The names of months or days; null for what has none.</summary>
    public static IReadOnlyList<string>? NamesOf(char component) => component switch
    {
        'M' or 'x' => Months,
        'F' => Days,
        _ => null,
    };
}
