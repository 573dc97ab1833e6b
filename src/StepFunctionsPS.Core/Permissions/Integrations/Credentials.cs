using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>
/// <c>Credentials</c> of a Task: the role that it takes on for its call. What the call needs is granted to the machine's
/// own role all the same, as the plugin does; a role of another account cannot be granted anything here.
/// </summary>
internal static class Credentials
{
    public static IEnumerable<Grant> Grants(TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (task.Fields["Credentials"] is not { } credentials || credentials is NullNode) return [];
        var mapping = credentials as MappingNode ?? MappingNode.Empty;
        var role = mapping["RoleArn.$"] is null ? ParameterValue.Of(mapping["RoleArn"], task) : new ParameterValue.Unknown();
        if (Resource(role) is { } resource) return [task.Grant(["sts:AssumeRole"], resource)];
        diagnostics.Add(GrantMessages.AssumesAnyRole(credentials.Span, task.Asker.Name));
        return [task.Grant(["sts:AssumeRole"], new StringNode("*"))];
    }

    private static Node? Resource(ParameterValue role) => role switch
    {
        ParameterValue.Literal literal => CloudFormation.Filled(new StringNode(literal.Text)),
        ParameterValue.Computed computed => computed.Function,
        _ => null,
    };
}
