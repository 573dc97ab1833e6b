using System;

namespace StepFunctionsPS.Deployment;

/// <summary>An event of a stack, as CloudFormation keeps it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="StackId">The ARN of the stack.</param>
/// <param name="StackName">The name of the stack.</param>
/// <param name="LogicalId">The resource; the stack's own name for the stack itself.</param>
/// <param name="Status">Such as <c>CREATE_IN_PROGRESS</c>.</param>
/// <param name="Time">When.</param>
internal sealed record DeployedEvent(string Id, string StackId, string StackName, string LogicalId, string Status, DateTimeOffset Time)
{
    public string ResourceType { get; init; } = "";

    public string? PhysicalId { get; init; }

    public string? Reason { get; init; }

    /// <summary>The token of the call that began the work; null for work that began elsewhere.</summary>
    public string? Token { get; init; }

    /// <summary>Whether it is about the stack itself, and not about a resource or a nested stack.</summary>
    public bool IsOfStack => ResourceType == "AWS::CloudFormation::Stack" && (PhysicalId == StackId || (PhysicalId is null && LogicalId == StackName));
}
