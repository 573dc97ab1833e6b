using System;

namespace StepFunctionsPS.Diagrams;

/// <summary>What a run did in a state, all visits and iterations together.</summary>
internal sealed record StateRun
{
    public static StateRun None { get; } = new();

    public StateOutcome Outcome => Visits == 0 ? StateOutcome.NotReached
        : Failed > 0 ? StateOutcome.Failed
        : Caught > 0 ? StateOutcome.Caught
        : Stopped > 0 ? StateOutcome.Stopped
        : Succeeded < Visits ? StateOutcome.Running
        : Retries > 0 ? StateOutcome.Retried
        : StateOutcome.Succeeded;

    /// <summary>How often it was entered.</summary>
    public long Visits { get; init; }

    public long Succeeded { get; init; }

    public long Caught { get; init; }

    public long Failed { get; init; }

    public long Stopped { get; init; }

    /// <summary>How often its work was tried again.</summary>
    public long Retries { get; init; }

    public TimeSpan TotalDuration { get; init; }

    /// <summary>Of the last visit that ended; null where none did.</summary>
    public TimeSpan? LastDuration { get; init; }

    /// <summary>The last error; null for none.</summary>
    public string? Error { get; init; }

    public string? Cause { get; init; }

    /// <summary>Of a Map: its iterations; null of others.</summary>
    public IterationCount? Iterations { get; init; }

    /// <summary>Whether what happened inside it stands in histories of their own, as for distributed Maps.</summary>
    public bool HasOwnHistories { get; init; }
}
