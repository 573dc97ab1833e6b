using System;

namespace StepFunctionsPS.Presentation;

/// <summary>Stretches of time in words: <c>41 s</c>, <c>2 min 30 s</c>, <c>1 h 5 min</c>.</summary>
internal static class Elapsed
{
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

    private static string Rest(long count, string unit) => count == 0 ? "" : $" {count} {unit}";
}
