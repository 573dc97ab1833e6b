using System;

namespace StepFunctionsPS.Executions;

/// <summary>An execution of an Express machine that was waited for.</summary>
/// <param name="ExecutionArn">Its ARN.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status"><c>SUCCEEDED</c>, <c>FAILED</c> or <c>TIMED_OUT</c>.</param>
internal sealed record EndedExecution(string ExecutionArn, string Name, string Status)
{
    public DateTimeOffset? StartDate { get; init; }

    public DateTimeOffset? StopDate { get; init; }

    /// <summary>JSON text; null unless it succeeded.</summary>
    public string? Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }
}
