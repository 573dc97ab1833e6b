using System;

namespace StepFunctionsPS.Deployment;

/// <summary>A resource of a stack.</summary>
/// <param name="LogicalId">Its id in the template.</param>
/// <param name="ResourceType">Its type.</param>
/// <param name="Status">Such as <c>UPDATE_COMPLETE</c>.</param>
internal sealed record DeployedResource(string LogicalId, string ResourceType, string Status)
{
    /// <summary>Its name or ARN in AWS; null while it is not made.</summary>
    public string? PhysicalId { get; init; }

    public DateTimeOffset? LastUpdatedTime { get; init; }
}
