using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Services;

/// <summary>The texts that say when: <c>rate(...)</c>, <c>cron(...)</c> and, for EventBridge Scheduler, <c>at(...)</c>.</summary>
internal static class ScheduleExpression
{
    private static readonly Regex Shape = new(@"^(rate|cron|at)\((.*)\)$", RegexOptions.CultureInvariant);

    private static readonly Regex Rate = new("^([0-9]+) (minute|hour|day)(s?)$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with an expression, as a sentence; null when EventBridge takes it.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="isScheduler">Whether EventBridge Scheduler reads it; else a rule does, which is stricter.</param>
    public static string? Fault(string text, bool isScheduler)
    {
        // A text with a reference in it is known to CloudFormation only.
        if (text.Contains("#{")) return null;
        var shape = Shape.Match(text);
        if (!shape.Success) return "It is neither rate(...) nor cron(...).";
        var inside = shape.Groups[2].Value;
        return shape.Groups[1].Value switch
        {
            "rate" => FaultOfRate(inside, isScheduler),
            "cron" => CronExpression.Fault(inside),
            _ => FaultOfMoment(inside, isScheduler),
        };
    }

    private static string? FaultOfRate(string inside, bool isScheduler)
    {
        var rate = Rate.Match(inside);
        if (!rate.Success) return "A rate is a whole number and a unit: minutes, hours or days.";
        var number = rate.Groups[1].Value.TrimStart('0');
        if (number.Length == 0) return "A rate cannot be 0.";
        var unit = rate.Groups[2].Value;
        var isSingular = rate.Groups[3].Length == 0;
        if (isScheduler || isSingular == (number == "1")) return null;
        return number == "1" ? $"After 1 the unit is '{unit}'." : $"After {number} the unit is '{unit}s'.";
    }

    private static string? FaultOfMoment(string inside, bool isScheduler)
    {
        if (!isScheduler) return "Only 'method: scheduler' knows at(...).";
        return DateTime.TryParseExact(inside, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "A moment is written as at(2030-01-31T08:00:00).";
    }
}
