using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>A state machine as Step Functions describes it.</summary>
/// <param name="StateMachineArn">Its ARN.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>STANDARD</c> or <c>EXPRESS</c>.</param>
internal sealed record DescribedMachine(string StateMachineArn, string Name, string Type)
{
    /// <summary>Its definition as JSON text; null where it is withheld.</summary>
    public string? Definition { get; init; }

    /// <summary>The level of its logs: <c>ALL</c>, <c>ERROR</c>, <c>FATAL</c> or <c>OFF</c>.</summary>
    public string LogLevel { get; init; } = "OFF";

    /// <summary>Whether its logs have inputs and outputs.</summary>
    public bool LogsData { get; init; }

    /// <summary>The names of the log groups that it writes to.</summary>
    public IReadOnlyList<string> LogGroups { get; init; } = [];
}
