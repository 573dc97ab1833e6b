using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>A Task state, seen as something that needs permissions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Resource">What it calls: an ARN or a CloudFormation function.</param>
/// <param name="Fields">All its fields.</param>
/// <param name="IsJsonata">Whether it is written in JSONata.</param>
/// <param name="Functions">The functions of the service.</param>
internal sealed record TaskNeeds(string Name, Node Resource, MappingNode Fields, bool IsJsonata, FunctionTable Functions)
{
    /// <summary>A parameter of the call, in either query language; null when absent.</summary>
    public Node? Parameter(string key) => (Fields[IsJsonata ? "Arguments" : "Parameters"] as MappingNode)?[key];

    /// <summary>Whether the parameter is only known when the state runs.</summary>
    public bool IsDynamic(string key) => IsJsonata
        ? Parameter(key) is StringNode text && text.Value.TrimStart().StartsWith("{%", System.StringComparison.Ordinal)
        : Parameter(key + ".$") is not null;
}
