using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>Adds up what the runs of a state machine covered.</summary>
/// <param name="machine">The machine; it has a definition.</param>
internal sealed class CoverageTally(StateMachine machine)
{
    private readonly IReadOnlyList<CoveragePoint> points = CoveragePoints.Of(machine.Definition!);
    private readonly Dictionary<CoverageKey, long> hits = [];
    private readonly HashSet<CoverageKey> unclear = [];
    private int runs;

    public StateMachine Machine => machine;

    public void Add(RunCoverage run)
    {
        runs++;
        unclear.UnionWith(run.Unknown);
        foreach (var hit in run.Hits)
        {
            hits.TryGetValue(hit.Key, out var count);
            hits[hit.Key] = count + hit.Value;
        }
    }

    public StateMachineCoverage Read() => new(machine.Key, runs, points
        .Select(point => new PointCoverage(point, hits.TryGetValue(point.Key, out var count) ? count : 0, unclear.Contains(point.Key)))
        .ToArray());
}
