using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>A stack as CloudFormation describes it.</summary>
/// <param name="Id">Its ARN.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">Such as <c>UPDATE_COMPLETE</c>.</param>
internal sealed record DeployedStack(string Id, string Name, string Status)
{
    public string? StatusReason { get; init; }

    public DateTimeOffset? CreationTime { get; init; }

    public DateTimeOffset? LastUpdatedTime { get; init; }

    public IReadOnlyList<StackOutput> Outputs { get; init; } = Array.Empty<StackOutput>();

    /// <summary>Values of parameters; what is marked NoEcho comes as stars.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> NotificationArns { get; init; } = Array.Empty<string>();

    public string? RoleArn { get; init; }

    public RollbackConfiguration? RollbackConfiguration { get; init; }

    public bool HasTerminationProtection { get; init; }

    /// <summary>The stack that this one is nested in; null for none.</summary>
    public string? ParentId { get; init; }
}
