using System;
using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Executions;

/// <summary>What is known of an execution in AWS when it is no longer looked at.</summary>
/// <param name="ExecutionArn">Its ARN.</param>
/// <param name="StateMachineArn">Its machine.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">As AWS writes it; <c>RUNNING</c> for one that is not waited for.</param>
internal sealed record ExecutionReport(string ExecutionArn, string StateMachineArn, string Name, string Status)
{
    /// <summary>The key of the machine where its service is at hand, else its name.</summary>
    public required string StateMachine { get; init; }

    public required string Region { get; init; }

    /// <summary>JSON text; null where it is withheld.</summary>
    public string? Input { get; init; }

    /// <summary>JSON text; null unless it succeeded.</summary>
    public string? Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    public DateTimeOffset StartDate { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateTimeOffset? StopDate { get; init; }

    public long RedriveCount { get; init; }

    /// <summary>The states in the order in which they were entered; empty where there is no history.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>The history without inputs and outputs; empty where there is none.</summary>
    public IReadOnlyList<FlatEvent> Events { get; init; } = [];

    /// <summary>The state that raised the error; null when it is not known.</summary>
    public string? FailedState { get; init; }

    /// <summary>Where that state stands in the service file; default where the service is not at hand.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>Whether its machine is an Express one.</summary>
    public bool IsExpress => Executions.ExecutionArn.Parse(ExecutionArn) is { IsExpress: true };

    public bool Succeeded => Status == ExecutionStatuses.Succeeded;

    /// <summary>Whether it has ended without success.</summary>
    public bool HasFailed => Status is ExecutionStatuses.Failed or ExecutionStatuses.TimedOut or ExecutionStatuses.Aborted;
}
