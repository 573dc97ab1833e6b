using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>What one process measured.</summary>
/// <param name="Milliseconds">Of each run, after as many that warmed up.</param>
/// <param name="ProcessorMilliseconds">Time of the processor for a run, with that of compilers and collectors in the background.</param>
/// <param name="PeakBytes">The most memory that the process held.</param>
/// <param name="Output">What the scenario gives: both sides must agree.</param>
internal sealed record Measurement(IReadOnlyList<double> Milliseconds, double ProcessorMilliseconds, long PeakBytes, string Output)
{
    public double Median => Of(Milliseconds);

    /// <summary>The middle of some figures.</summary>
    public static double Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
