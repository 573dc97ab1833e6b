using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>A change set as CloudFormation describes it.</summary>
/// <param name="Id">Its ARN.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">Such as <c>CREATE_COMPLETE</c>.</param>
internal sealed record DeployedChangeSet(string Id, string Name, string Status)
{
    public string? StatusReason { get; init; }

    /// <summary>Such as <c>AVAILABLE</c>.</summary>
    public string? ExecutionStatus { get; init; }

    public string? StackId { get; init; }

    public DateTimeOffset? CreationTime { get; init; }

    public IReadOnlyList<PlannedChange> Changes { get; init; } = Array.Empty<PlannedChange>();
}
