using System;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>A Task state, seen as something that needs permissions.</summary>
/// <param name="Asker">The state.</param>
/// <param name="Resource">What it calls: an ARN or a CloudFormation function.</param>
/// <param name="Fields">All its fields.</param>
/// <param name="IsJsonata">Whether it is written in JSONata.</param>
/// <param name="Functions">The functions of the service.</param>
internal sealed record TaskNeeds(Asker Asker, Node Resource, MappingNode Fields, bool IsJsonata, FunctionTable Functions)
{
    /// <summary>The call of a service integration; null when it calls a function or an activity by its ARN.</summary>
    public ServiceCall? Call { get; } = Resource is StringNode text ? ServiceCall.Parse(text.Value) : null;

    /// <summary>A parameter of the call, in either query language; null when absent.</summary>
    public Node? Parameter(string key) => (Fields[IsJsonata ? "Arguments" : "Parameters"] as MappingNode)?[key];

    /// <summary>Whether the parameter is only known when the state runs.</summary>
    public bool IsDynamic(string key) => IsJsonata
        ? Parameter(key) is StringNode text && text.Value.TrimStart().StartsWith("{%", StringComparison.Ordinal)
        : Parameter(key + ".$") is not null;

    public Grant Grant(string[] actions, params Node[] resources) => new(actions, resources, Asker);
}
