using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>
/// Any call of AWS's SDK that no integration of its own knows. The action follows from its name, the resource from a
/// parameter that is known to name one.
/// </summary>
internal static class SdkIntegration
{
    // Roles are handed over under such names: RoleArn, ExecutionRoleArn, Role, NodeRole.
    private static readonly Regex RoleParameter = new("(^|[a-z])Role(Arn)?$", RegexOptions.CultureInvariant);

    // To these a role is what the call is about, and nothing is handed over.
    private static readonly string[] AboutRoles = ["iam", "sts"];

    // Services that read a secret in the name of who calls them.
    private static readonly string[] ReadsSecret = ["rds-data", "redshift-data"];

    public static IReadOnlyList<Grant> Grants(SdkCall call, TaskNeeds task, DiagnosticBag diagnostics)
    {
        var grants = new List<Grant> { new(SdkActions.Of(call), SdkResources.Of(call, task) ?? [new StringNode("*")], task.Asker) };
        var parameters = task.Parameters.Names.ToArray();
        if (!AboutRoles.Contains(call.Prefix))
            grants.AddRange(parameters.Where(name => RoleParameter.IsMatch(name)).Select(name => task.Grant(["iam:PassRole"], Role.Of(ParameterValue.Of(task, name)))));
        if (ReadsSecret.Contains(call.Prefix) && parameters.Contains("SecretArn"))
            grants.Add(task.Grant(["secretsmanager:GetSecretValue"], NamedResource.Of(null, "SecretArn", ParameterValue.Of(task, "SecretArn")) ?? new StringNode("*")));
        Tell(call, grants, task, diagnostics);
        return grants;
    }

    private static void Tell(SdkCall call, List<Grant> grants, TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (!SdkServices.IsKnown(call.Service))
        {
            diagnostics.Add(GrantMessages.NoSuchService(task.Resource.Span, task.Asker.Name, call.Service, grants[0].Actions[0], SdkServices.Names));
            return;
        }

        var wide = grants.Where(grant => grant.Resources.Any(resource => resource is StringNode { Value: "*" })).SelectMany(grant => grant.Actions).ToArray();
        if (wide.Length > 0) diagnostics.Add(GrantMessages.GrantedOnAll(task.Resource.Span, task.Asker.Name, wide));
    }
}
