using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>What the host gives an evaluation.</summary>
internal sealed record JsonataScope
{
    private DateTimeOffset? now;

    /// <summary>The value of a variable of the host, without the <c>$</c> of its name; null for none. Asked for once per name.</summary>
    public Func<string, Node?> Variable { get; init; } = static _ => null;

    public JsonataLimits Limits { get; init; } = JsonataLimits.Default;

    /// <summary>Chance for <c>$random</c>, <c>$shuffle</c> and <c>$uuid</c>; a seeded one makes runs repeat.</summary>
    public Random Random { get => field ??= new Random(); init; }

    /// <summary>The time for <c>$now</c> and <c>$millis</c>.</summary>
    public DateTimeOffset Now
    {
        get => now ??= DateTimeOffset.UtcNow;
        init => now = value;
    }
}
