using System;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>Bounds of an evaluation, so that a hostile or mistaken expression ends in an error and not in a hang.</summary>
internal sealed record JsonataLimits
{
    public static JsonataLimits Default { get; } = new();

    /// <summary>How deep evaluations may be inside of one another; tail calls do not count.</summary>
    public int Depth { get; init; } = 1_000;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most values of one list.</summary>
    public int SequenceLength { get; init; } = 10_000_000;

    /// <summary>The longest text in characters.</summary>
    public int TextLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How much may be made in all: values of lists, and texts at eight characters for one.</summary>
    public long Memory { get; init; } = 50_000_000;
}
