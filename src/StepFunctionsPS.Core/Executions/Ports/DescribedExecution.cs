using System;

namespace StepFunctionsPS.Executions;

/// <summary>An execution as Step Functions describes it.</summary>
/// <param name="ExecutionArn">Its ARN.</param>
/// <param name="StateMachineArn">Its machine.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status"><c>RUNNING</c>, <c>SUCCEEDED</c>, <c>FAILED</c>, <c>TIMED_OUT</c>, <c>ABORTED</c> or <c>PENDING_REDRIVE</c>.</param>
internal sealed record DescribedExecution(string ExecutionArn, string StateMachineArn, string Name, string Status)
{
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateTimeOffset? StopDate { get; init; }

    /// <summary>JSON text; null where it is withheld.</summary>
    public string? Input { get; init; }

    /// <summary>JSON text; null unless it succeeded.</summary>
    public string? Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    /// <summary>How often it was resumed.</summary>
    public long RedriveCount { get; init; }

    /// <summary><c>REDRIVABLE</c>, <c>NOT_REDRIVABLE</c> or <c>REDRIVABLE_BY_MAP_RUN</c>; null where AWS does not say.</summary>
    public string? RedriveStatus { get; init; }

    /// <summary>Why it cannot be resumed.</summary>
    public string? RedriveStatusReason { get; init; }

    /// <summary>The run of a distributed Map that it belongs to; null for none.</summary>
    public string? MapRunArn { get; init; }
}
