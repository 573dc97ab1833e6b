using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>What the host gives an evaluation, value by value.</summary>
internal sealed record JsonataScope : IJsonataScope
{
    private DateTimeOffset? now;

    /// <summary>Finds the variables of the host.</summary>
    public Func<string, Node?> Variable { get; init; } = static _ => null;

    public JsonataLimits Limits { get; init; } = JsonataLimits.Default;

    public Random Random { get => field ??= new Random(); init; }

    public DateTimeOffset Now
    {
        get => now ??= DateTimeOffset.UtcNow;
        init => now = value;
    }

    Node? IJsonataScope.Variable(string name) => Variable(name);
}
