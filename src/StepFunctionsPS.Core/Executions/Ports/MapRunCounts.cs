namespace StepFunctionsPS.Executions;

/// <summary>How far the run of a distributed Map is, in items.</summary>
/// <param name="Done">Items that have succeeded, failed, timed out or were stopped.</param>
/// <param name="Total">All items that are known by now.</param>
internal sealed record MapRunCounts(long Done, long Total);
