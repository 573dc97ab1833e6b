using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Dates and times of YAML. JavaScript keeps them as dates, which JSON prints in ISO form:
/// that is how <c>Version: 2012-10-17</c> without quotes becomes <c>2012-10-17T00:00:00.000Z</c>.
/// </summary>
internal static class YamlTimestamp
{
    private static readonly Regex Date = new(
        "^([0-9]{4})-([0-9]{2})-([0-9]{2})\\z", RegexOptions.CultureInvariant);

    private static readonly Regex DateAndTime = new(
        "^([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9]{2}):([0-9]{2})(?:\\.([0-9]*))?" +
        "(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9]{2}))?))?\\z",
        RegexOptions.CultureInvariant);

    private static readonly string[] Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Milliseconds since 1970 in UTC, or null when the text is no timestamp.</summary>
    public static long? Read(string text)
    {
        if (text.Length < 8 || text[4] != '-') return null;
        var match = Date.Match(text);
        if (!match.Success) match = DateAndTime.Match(text);
        if (!match.Success) return null;
        var milliseconds = DaysSince1970(Part(1), Part(2), Part(3)) * 86_400_000L;
        milliseconds += (((Part(4) * 60L) + Part(5)) * 60 + Part(6)) * 1000;
        if (match.Groups[7].Length > 0) milliseconds += int.Parse(match.Groups[7].Value.PadRight(3, '0').Substring(0, 3), CultureInfo.InvariantCulture);
        var offset = ((Part(10) * 60L) + Part(11)) * 60_000;
        return match.Groups[9].Value == "-" ? milliseconds + offset : milliseconds - offset;

        int Part(int group) => match.Groups[group].Length == 0 ? 0 : int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>As <c>Date.toISOString</c> prints it.</summary>
    public static string ToIso(long milliseconds)
    {
        var (year, month, day, rest) = Split(milliseconds);
        var years = year is >= 0 and <= 9999 ? Digits(year, 4) : (year < 0 ? "-" : "+") + Digits(Math.Abs(year), 6);
        return $"{years}-{Digits(month, 2)}-{Digits(day, 2)}T{Clock(rest)}.{Digits(rest % 1000, 3)}Z";
    }

    /// <summary>As <c>String(date)</c> prints it where the clock is UTC; a date as a key is spelled so.</summary>
    public static string ToKey(long milliseconds)
    {
        var (year, month, day, rest) = Split(milliseconds);
        var weekday = (int)((((FloorDivide(milliseconds, 86_400_000) + 4) % 7) + 7) % 7);
        return $"{Weekdays[weekday]} {Months[month - 1]} {Digits(day, 2)} {Digits(year, 4)} {Clock(rest)} GMT+0000 (Coordinated Universal Time)";
    }

    private static string Clock(long rest) => $"{Digits(rest / 3_600_000, 2)}:{Digits(rest / 60_000 % 60, 2)}:{Digits(rest / 1000 % 60, 2)}";

    private static string Digits(long number, int width) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // Months and days beyond the calendar roll over, and years below 100 mean 19xx, as in Date.UTC.
    private static long DaysSince1970(int year, int month, int day)
    {
        if (year < 100) year += 1900;
        year += (int)FloorDivide(month - 1, 12);
        month = (int)(month - 1 - (FloorDivide(month - 1, 12) * 12)) + 1;
        // Years are counted from March, so that the leap day comes last.
        var y = month <= 2 ? year - 1 : year;
        var era = FloorDivide(y, 400);
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    private static (long Year, long Month, long Day, long Time) Split(long milliseconds)
    {
        var days = FloorDivide(milliseconds, 86_400_000);
        var shifted = days + 719_468;
        var era = FloorDivide(shifted, 146_097);
        var dayOfEra = shifted - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1, milliseconds - (days * 86_400_000));
    }

    private static long FloorDivide(long dividend, long divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
