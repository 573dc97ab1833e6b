using System;
using System.Collections.Generic;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>What <c>provider:</c> says for the whole service.</summary>
/// <param name="Stage">The stage, for example <c>dev</c>.</param>
/// <param name="Region">The region, for example <c>us-east-1</c>.</param>
internal sealed record Provider(string Stage, string Region)
{
    public IReadOnlyList<Tag> Tags { get; init; } = Array.Empty<Tag>();

    /// <summary>The boundary of every role that is made; null for none.</summary>
    public Node? PermissionsBoundary { get; init; }

    /// <summary>The path of every role that is made; null for the standard one.</summary>
    public Node? RolePath { get; init; }

    public ExecutionRoleSettings Role { get; init; } = new();

    public FunctionDefaults Functions { get; init; } = FunctionDefaults.None;

    public DeploymentBucketSettings DeploymentBucket { get; init; } = new((Node?)null);

    /// <summary>Everything that it says.</summary>
    public MappingNode Root { get; init; } = MappingNode.Empty;
}
