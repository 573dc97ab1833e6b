using System;

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
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
