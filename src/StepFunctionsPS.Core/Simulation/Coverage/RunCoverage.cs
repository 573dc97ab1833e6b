using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>What one run covered.</summary>
/// <param name="Hits">How often each point was passed; those that were not are absent.</param>
/// <param name="Unknown">Points of which it cannot be told.</param>
internal sealed record RunCoverage(IReadOnlyDictionary<CoverageKey, long> Hits, IReadOnlyCollection<CoverageKey> Unknown);
