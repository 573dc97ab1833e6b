namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>A point with what all runs together made of it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Hits">How often it was passed.</param>
/// <param name="IsUnclear">Whether the history of a run leaves open that it was.</param>
internal sealed record PointCoverage(CoveragePoint Point, long Hits, bool IsUnclear)
{
    public PointState State => Hits > 0 ? PointState.Covered : IsUnclear ? PointState.Unknown : PointState.Missing;
}

internal enum PointState
{
    Covered,
    Missing,
    Unknown,
}
