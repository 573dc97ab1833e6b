using System.Collections.Generic;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>A task whose resource is a function itself: its ARN, or a CloudFormation function that gives it.</summary>
internal sealed class LambdaFunction : IIntegration
{
    private static readonly IReadOnlyList<string> Invoke = ["lambda:InvokeFunction"];

    public bool Handles(TaskNeeds task) => CloudFormation.IsFunction(task.Resource) || (task.Resource is StringNode text && LambdaArn.Matches(text.Value));

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (FunctionReference.Referred(task.Resource, task.Functions) is { } function)
        {
            var arn = FunctionReference.StaticArn(function);
            return [new Grant(Invoke, [CloudFormation.Sub(arn), CloudFormation.Sub(arn + ":*")], task.Name)];
        }

        var resource = task.Resource is StringNode text ? LambdaArn.ToNode(LambdaArn.WithoutAlias(text.Value)) : FunctionReference.Translate(task.Resource, task.Functions);
        return [new Grant(Invoke, [resource, AnyVersion(resource)], task.Name)];
    }

    // Running executions keep calling the version that they began with, so all versions are allowed.
    private static MappingNode AnyVersion(Node resource) => (resource as MappingNode)?["Fn::Sub"] switch
    {
        StringNode template => CloudFormation.Sub(template.Value + ":*"),
        SequenceNode { Items: [StringNode template, MappingNode variables] } => CloudFormation.Sub(template.Value + ":*", variables),
        _ => CloudFormation.Sub("${functionArn}:*", "functionArn", resource),
    };
}
