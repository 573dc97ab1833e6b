using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>
/// A parameter that is the ARN of what the operation is named after: <c>stopExecution</c> with an <c>ExecutionArn</c>.
/// Of other ARNs it is not known whether a policy may name them for the operation.
/// </summary>
internal sealed class ArnRule : IResourceRule
{
    private const string Ending = "Arn";

    // Services, or operations of them, that can be allowed on all resources only.
    private static readonly HashSet<string> Unscoped =
        ["cloudhsm", "inspector", "inspector2", "invoicing", "resource-explorer-2", "workmail", "sns:DeleteEndpoint", "sns:DeletePlatformApplication", "kafka:DescribeClusterOperation"];

    public bool Handles(SdkCall call, TaskNeeds task) =>
        !Unscoped.Contains(call.Prefix) && !Unscoped.Contains($"{call.Prefix}:{call.Operation}") && Own(call, task) is not null;

    public IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task) => ParameterValue.Of(task, Own(call, task)!) switch
    {
        ParameterValue.Literal { Text: var text } when text.Split(':') is { Length: > 5 } parts && parts[0] == "arn" && call.Is(parts[2]) => [CloudFormation.Filled(new StringNode(text))],
        ParameterValue.Computed computed => [computed.Function],
        _ => null,
    };

    private static string? Own(SdkCall call, TaskNeeds task) => task.Parameters.Names
        .FirstOrDefault(key => key.Length > Ending.Length
            && key.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)
            && !call.Operation.StartsWith("Create", StringComparison.Ordinal)
            && call.Operation.EndsWith(key.Substring(0, key.Length - Ending.Length), StringComparison.OrdinalIgnoreCase));
}
