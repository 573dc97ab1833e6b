using System;
using System.Globalization;

namespace StepFunctionsPS.Presentation;

/// <summary>Stretches of time for readers.</summary>
internal static class Elapsed
{
    /// <summary>In words: <c>41 s</c>, <c>2 min 30 s</c>, <c>1 h 5 min</c>.</summary>
    public static string Of(TimeSpan time)
    {
        var seconds = Math.Max(0, (long)Math.Round(time.TotalSeconds));
        return seconds switch
        {
            < 60 => $"{seconds} s",
            < 3600 => $"{seconds / 60} min{Rest(seconds % 60, "s")}",
            _ => $"{seconds / 3600} h{Rest(seconds % 3600 / 60, "min")}",
        };
    }

    /// <summary>The same for columns: <c>1.9s</c>, <c>2m30s</c>, <c>1h05m</c>.</summary>
    public static string Short(TimeSpan time)
    {
        var tenths = Math.Max(0, (long)Math.Round(time.TotalSeconds * 10));
        if (tenths < 600) return (tenths / 10.0).ToString("0.0", CultureInfo.InvariantCulture) + "s";
        var seconds = Math.Max(60, (long)Math.Round(time.TotalSeconds));
        return seconds < 3600 ? Parts(seconds / 60, "m", seconds % 60, "s") : Parts(seconds / 3600, "h", seconds % 3600 / 60, "m");
    }

    private static string Parts(long count, string unit, long rest, string restUnit) => string.Format(CultureInfo.InvariantCulture, "{0}{1}{2:00}{3}", count, unit, rest, restUnit);

    private static string Rest(long count, string unit) => count == 0 ? "" : $" {count} {unit}";
}
