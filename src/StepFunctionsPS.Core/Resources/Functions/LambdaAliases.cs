using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Lambda::Alias</c> of functions with provisioned concurrency or SnapStart, which work on versions only.</summary>
internal sealed class LambdaAliases : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All.Where(function => function.Alias is not null))
        {
            var properties = new MappingBuilder()
                .Set("FunctionName", CloudFormation.Ref(function.LogicalId))
                .Set("FunctionVersion", CloudFormation.GetAtt(LambdaVersions.IdOf(function, service), "Version"))
                .Set("Name", function.Alias!.Name)
                .SetIfAny("ProvisionedConcurrencyConfig", function.ProvisionedConcurrency is { } count ? CloudFormation.Of("ProvisionedConcurrentExecutions", count) : null);
            template.AddResource(
                function.Alias.LogicalId,
                CloudFormation.Resource("AWS::Lambda::Alias", properties).Set("DependsOn", function.LogicalId).Build(),
                function.Entry.KeySpan);
        }
    }

    /// <summary>The ARN to call a function by: its alias where it has one.</summary>
    public static MappingNode Target(ServiceFunction function)
    {
        var arn = CloudFormation.GetAtt(function.LogicalId, "Arn");
        return function.Alias is { } alias ? CloudFormation.Join(":", arn, new StringNode(alias.Name)) : arn;
    }

    /// <summary>What resources that call through the alias depend on; null where there is none.</summary>
    public static Node? DependsOn(ServiceFunction function) => function.Alias is { } alias ? new StringNode(alias.LogicalId) : null;
}
