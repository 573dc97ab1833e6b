using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>What a service says about its stack as a whole, for the tool that deploys it. None of it stands in the template.</summary>
public sealed record StackSettings
{
    internal StackSettings(string name) => Name = name;

    /// <summary>The name of the stack: <c>provider.stackName</c>, else service and stage.</summary>
    public string Name { get; internal init; }

    /// <summary>Tags of the stack, which CloudFormation hands on to its resources: <c>STAGE</c> and <c>provider.stackTags</c>.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init => field = new Table<string>(value.ToDictionary(tag => tag.Key, tag => tag.Value)); } = new Table<string>(new Dictionary<string, string>());

    /// <summary>Values of the template's parameters: <c>provider.stackParameters</c>.</summary>
    public IReadOnlyList<StackParameter> Parameters { get; init => field = new ReadableList<StackParameter>(value); } = ReadableList<StackParameter>.Empty;

    /// <summary>The policy that guards its resources, as JSON: <c>provider.stackPolicy</c>; null to leave the one that is there.</summary>
    public string? Policy { get; init; }

    /// <summary>Topics that CloudFormation tells of what it does: <c>provider.notificationArns</c>.</summary>
    public IReadOnlyList<string> NotificationArns { get; init => field = new ReadableList<string>(value); } = ReadableList<string>.Empty;

    /// <summary>The role that CloudFormation works under: <c>provider.iam.deploymentRole</c>; null for the caller's own rights.</summary>
    public string? RoleArn { get; init; }

    /// <summary>Alarms that turn an update back: <c>provider.rollbackConfiguration</c>; null for none.</summary>
    public RollbackConfiguration? RollbackConfiguration { get; init; }

    /// <summary>Whether what is made stays when something fails.</summary>
    public bool DisableRollback { get; init; }

    /// <summary>Whether change sets are used; else the stack is updated directly.</summary>
    public bool UsesChangeSets { get; init; } = true;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
