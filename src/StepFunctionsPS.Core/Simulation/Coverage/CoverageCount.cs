using System;

namespace StepFunctionsPS;

/// <summary>How much of one kind is covered.</summary>
public sealed record CoverageCount
{
    internal CoverageCount(int covered, int total)
    {
        Covered = covered;
        Total = total;
    }

    /// <summary>How many were passed by at least one run.</summary>
    public int Covered { get; }

    /// <summary>How many there are, without those of which it is not known.</summary>
    public int Total { get; }

    /// <summary>From 0 to 100, rounded down, so that 100 means all; 100 where there are none.</summary>
    public double Percentage => Total == 0 ? 100 : Math.Floor(1000.0 * Covered / Total) / 10;

    /// <summary><c>5 of 7</c></summary>
    public override string ToString() => $"{Covered} of {Total}";
}
