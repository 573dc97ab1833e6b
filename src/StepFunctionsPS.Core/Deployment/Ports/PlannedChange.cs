using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What CloudFormation is going to do to a resource.</summary>
/// <param name="Action"><c>Add</c>, <c>Modify</c>, <c>Remove</c>, <c>Import</c> or <c>Dynamic</c>.</param>
/// <param name="LogicalId">The resource.</param>
/// <param name="ResourceType">Its type.</param>
/// <param name="Replacement"><c>True</c>, <c>False</c> or <c>Conditional</c>; null where nothing is modified.</param>
internal sealed record PlannedChange(string Action, string LogicalId, string ResourceType, string? Replacement)
{
    public string? PhysicalId { get; init; }

    /// <summary>What of it changes: <c>Properties</c>, <c>Tags</c>, <c>Metadata</c>, ...</summary>
    public IReadOnlyList<string> Scope { get; init; } = Array.Empty<string>();

    /// <summary>The properties that change, as far as CloudFormation tells.</summary>
    public IReadOnlyList<string> Properties { get; init; } = Array.Empty<string>();
}
