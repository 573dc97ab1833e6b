using System;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Simulation;

/// <summary>How an execution ended.</summary>
internal enum ExecutionStatus
{
    Succeeded,
    Failed,
    TimedOut,
    Aborted,
}

internal static class ExecutionStatusText
{
    /// <summary>As AWS writes it.</summary>
    public static string Write(this ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => ExecutionStatuses.Succeeded,
        ExecutionStatus.Failed => ExecutionStatuses.Failed,
        ExecutionStatus.TimedOut => ExecutionStatuses.TimedOut,
        ExecutionStatus.Aborted => ExecutionStatuses.Aborted,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
