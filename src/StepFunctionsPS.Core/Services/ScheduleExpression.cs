using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Services;

/// <summary>
/// The grammar of schedules: <c>rate(5 minutes)</c>, <c>cron(0 12 * * ? *)</c>, and for EventBridge Scheduler
/// <c>at(2030-01-01T00:00:00)</c>. AWS would refuse a wrong one when the stack is deployed.
/// </summary>
internal static class ScheduleExpression
{
    private static readonly Regex Call = new(@"^(rate|cron|at)\(([^()]*)\)$", RegexOptions.CultureInvariant);

    private static readonly Regex Rate = new(@"^(?<value>[1-9]\d*) (?<unit>minute|hour|day)(?<plural>s?)$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with an expression; null when nothing is, or when variables of CloudFormation stand in it.</summary>
    public static string? Problem(string expression, bool isScheduler = false)
    {
        if (expression.Contains("${") || expression.Contains("#{")) return null;
        var call = Call.Match(expression);
        var inside = call.Groups[2].Value;
        return call.Groups[1].Value switch
        {
            "rate" => RateProblem(Rate.Match(inside), isScheduler),
            "cron" => CronFields.Problem(inside.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries)),
            "at" when isScheduler => IsMoment(inside) ? null : "'at' takes a moment such as at(2030-01-31T08:00:00)",
            "at" => "only 'method: scheduler' knows 'at'",
            _ => "it is neither 'rate(...)' nor 'cron(...)'",
        };
    }

    private static string? RateProblem(Match rate, bool isScheduler)
    {
        if (!rate.Success) return "'rate' takes a whole number above 0 and minutes, hours or days, such as rate(5 minutes)";
        // Rules of the event bus are strict about this one, the scheduler is not.
        var isOne = rate.Groups["value"].Value == "1";
        if (isScheduler || isOne != (rate.Groups["plural"].Length > 0)) return null;
        return $"it should be rate({rate.Groups["value"].Value} {rate.Groups["unit"].Value}{(isOne ? "" : "s")})";
    }

    private static bool IsMoment(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
