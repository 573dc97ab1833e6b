using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>
/// The parts of the model that a run passed, in child executions too: the states that it entered, the references to states
/// that it followed, and the retriers that it obeyed.
/// </summary>
internal sealed class RunTrace
{
    // Parts that say the same in two places are two.
    private readonly Dictionary<object, long> passes = new(ReferenceComparer.Instance);

    public void Pass(object part)
    {
        passes.TryGetValue(part, out var count);
        passes[part] = count + 1;
    }

    /// <summary>What that covers of the definition that was run.</summary>
    public RunCoverage Cover(IReadOnlyList<CoveragePoint> points)
    {
        var hits = new Dictionary<CoverageKey, long>();
        foreach (var point in points)
        {
            var count = point.Parts.Sum(part => passes.TryGetValue(part, out var passed) ? passed : 0);
            if (count > 0) hits[point.Key] = count;
        }

        return new RunCoverage(hits, []);
    }
}
