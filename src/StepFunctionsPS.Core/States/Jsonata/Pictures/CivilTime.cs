using System;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Date and time of day, in the calendar of today extended to all years.</summary>
internal readonly struct CivilTime
{
    public const double MillisOfDay = 86_400_000;

    private const double Furthest = 8.64e15;
    private const int DaysOf400Years = 146_097;

    public CivilTime(double millis)
    {
        if (!(Math.Abs(millis) <= Furthest)) throw new JsonataFailure("D1001", Values.NumberValue.Of(millis));
        Millis = Math.Truncate(millis);
        var days = (long)Math.Floor(Millis / MillisOfDay);
        var time = (int)(Millis - (days * MillisOfDay));
        (Hour, Minute, Second, Millisecond) = (time / 3_600_000, time / 60_000 % 60, time / 1000 % 60, time % 1000);
        DayOfWeek = (int)((((days + 4) % 7) + 7) % 7);
        // Years begin in March here, so that the leap day is the last of a year.
        var shifted = days + 719_468;
        var era = Math.DivRem(shifted >= 0 ? shifted : shifted - (DaysOf400Years - 1), DaysOf400Years, out _);
        var dayOfEra = (int)(shifted - (era * DaysOf400Years));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / (DaysOf400Years - 1))) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        Day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        Month = month < 10 ? month + 3 : month - 9;
        Year = (int)(yearOfEra + (era * 400)) + (Month <= 2 ? 1 : 0);
    }

    public double Millis { get; }

    public int Year { get; }

    /// <summary>From 1.</summary>
    public int Month { get; }

    public int Day { get; }

    /// <summary>From 0, which is Sunday.</summary>
    public int DayOfWeek { get; }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    public int Millisecond { get; }

    /// <summary>Milliseconds of the beginning of a day; months (from 0) and days beyond their end count on.</summary>
    public static double StartOf(double year, double month, double day = 1)
    {
        var wholeYear = year + Math.Floor(month / 12);
        var monthOfYear = (int)(month - (Math.Floor(month / 12) * 12)) + 1;
        var shifted = wholeYear - (monthOfYear <= 2 ? 1 : 0);
        var era = Math.Floor(shifted / 400);
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = Math.Floor(((153.0 * (monthOfYear + (monthOfYear > 2 ? -3 : 9))) + 2) / 5);
        var dayOfEra = (yearOfEra * 365) + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear;
        return ((era * DaysOf400Years) + dayOfEra - 719_468 + (day - 1)) * MillisOfDay;
    }
}
