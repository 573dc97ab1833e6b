using System;

namespace StepFunctionsPS.Completion;

/// <summary>How long ago something was, as one says it.</summary>
internal static class Age
{
    private static readonly (TimeSpan Unit, string Name)[] Units = [(TimeSpan.FromDays(1), "d"), (TimeSpan.FromHours(1), "h"), (TimeSpan.FromMinutes(1), "min"), (TimeSpan.FromSeconds(1), "s")];

    /// <summary><c>3 min ago</c>; nothing where the time is not known.</summary>
    public static string Of(DateTimeOffset? time)
    {
        if (time is not { } then) return "";
        var age = DateTimeOffset.UtcNow - then;
        foreach (var (unit, name) in Units)
        {
            if (age >= unit) return $"{age.Ticks / unit.Ticks} {name} ago";
        }

        return "now";
    }
}
