using System;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Weeks of years and months, from Monday on; the first is the one with the first Thursday (ISO 8601).</summary>
internal static class Weeks
{
    private const double MillisOfWeek = 7 * CivilTime.MillisOfDay;

    public static double OfYear(CivilTime time)
    {
        var week = Number(StartOfFirst(time.Year, 0), Today(time));
        if (week > 52 && Today(time) >= StartOfFirst(time.Year + 1, 0)) return 1;
        return week < 1 ? Number(StartOfFirst(time.Year - 1, 0), Today(time)) : week;
    }

    public static double OfMonth(CivilTime time)
    {
        var week = Number(StartOfFirst(time.Year, time.Month - 1), Today(time));
        if (week > 4 && Today(time) >= StartOfFirst(time.Year, time.Month)) return 1;
        return week < 1 ? Number(StartOfFirst(time.Year, time.Month - 2), Today(time)) : week;
    }

    /// <summary>The year that the week belongs to.</summary>
    public static double YearOf(CivilTime time)
    {
        if (time.Millis < StartOfFirst(time.Year, 0)) return time.Year - 1;
        return time.Millis >= StartOfFirst(time.Year + 1, 0) ? time.Year + 1 : time.Year;
    }

    /// <summary>The month that the week belongs to.</summary>
    public static double MonthOf(CivilTime time)
    {
        if (time.Millis < StartOfFirst(time.Year, time.Month - 1)) return time.Month == 1 ? 12 : time.Month - 1;
        return time.Millis >= StartOfFirst(time.Year, time.Month) ? (time.Month % 12) + 1 : time.Month;
    }

    private static double Today(CivilTime time) => CivilTime.StartOf(time.Year, time.Month - 1, time.Day);

    private static double Number(double start, double day) => Math.Floor((day - start) / MillisOfWeek) + 1;

    // Months count from 0 here.
    private static double StartOfFirst(int year, int month)
    {
        var first = CivilTime.StartOf(year, month);
        var day = new CivilTime(first).DayOfWeek is > 0 and var weekday ? weekday : 7;
        return first + ((day > 4 ? 8 - day : 1 - day) * CivilTime.MillisOfDay);
    }
}
