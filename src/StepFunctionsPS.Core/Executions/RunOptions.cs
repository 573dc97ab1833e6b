using System;

namespace StepFunctionsPS.Executions;

/// <summary>How a state machine is run.</summary>
/// <param name="Input">The input as JSON text.</param>
internal sealed record RunOptions(string Input)
{
    /// <summary>The name of the execution; null for a new one.</summary>
    public string? ExecutionName { get; init; }

    /// <summary>Whether it is only started.</summary>
    public bool NoWait { get; init; }

    /// <summary>How long to wait at most; null for as long as it takes. The execution goes on after that.</summary>
    public TimeSpan? Timeout { get; init; }
}
