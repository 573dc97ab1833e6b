using System;
using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A stack in AWS.</summary>
public sealed record Stack
{
    internal Stack(string stackName, string stackId, string status, string region)
    {
        StackName = stackName;
        StackId = stackId;
        Status = status;
        Region = region;
    }

    /// <summary>Its name.</summary>
    public string StackName { get; }

    /// <summary>Its ARN.</summary>
    public string StackId { get; }

    /// <summary>Its state, such as <c>UPDATE_COMPLETE</c>.</summary>
    public string Status { get; }

    /// <summary>What CloudFormation says of the state; null for nothing.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The region that it is in.</summary>
    public string Region { get; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset? CreationTime { get; init; }

    /// <summary>When it was last changed, in UTC; null when it never was.</summary>
    public DateTimeOffset? LastUpdatedTime { get; init; }

    /// <summary>What a deployment did: <c>Created</c>, <c>Updated</c> or <c>Unchanged</c>; null when it was only looked at, or is not waited for.</summary>
    public string? Outcome { get; init; }

    /// <summary>Its outputs: <c>$stack.Outputs.ServiceEndpoint</c>.</summary>
    public Table<string> Outputs { get; init; } = Table<string>.Empty;

    /// <summary>Its state machines by the keys of the service file: <c>$stack.StateMachines.order</c>.</summary>
    public Table<StackStateMachine> StateMachines { get; init; } = Table<StackStateMachine>.Empty;

    /// <summary>The methods and addresses of its REST API.</summary>
    public IReadOnlyList<StackEndpoint> Endpoints { get; init => field = new ReadableList<StackEndpoint>(value); } = ReadableList<StackEndpoint>.Empty;

    /// <summary>The keys of its REST API.</summary>
    public IReadOnlyList<StackApiKey> ApiKeys { get; init => field = new ReadableList<StackApiKey>(value); } = ReadableList<StackApiKey>.Empty;

    /// <summary>Its tags.</summary>
    public Table<string> Tags { get; init; } = Table<string>.Empty;

    /// <summary>Whether it can not be deleted as it is.</summary>
    public bool TerminationProtection { get; init; }

    /// <summary>Where the console shows it.</summary>
    public string ConsoleUrl => Deployment.ConsoleLink.Stack(Region, StackId);

    /// <summary><c>orders-dev: UPDATE_COMPLETE</c></summary>
    public override string ToString() => $"{StackName}: {Status}";
}
