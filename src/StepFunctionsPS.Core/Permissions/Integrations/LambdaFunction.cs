using System.Collections.Generic;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>A task whose resource is a function itself: its ARN, or a CloudFormation function that gives it.</summary>
internal static class LambdaFunction
{
    private static readonly string[] Invoke = ["lambda:InvokeFunction"];

    public static bool Handles(TaskNeeds task) => CloudFormation.IsFunction(task.Resource) || (task.Resource is StringNode text && LambdaArn.Matches(text.Value));

    public static IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (FunctionReference.Referred(task.Resource, task.Functions) is { } function)
        {
            var arn = FunctionReference.StaticArn(function);
            return [task.Grant(Invoke, CloudFormation.Sub(arn), CloudFormation.Sub(arn + ":*"))];
        }

        var resource = task.Resource is StringNode text ? CloudFormation.Filled(new StringNode(LambdaArn.WithoutAlias(text.Value))) : FunctionReference.Translate(task.Resource, task.Functions);
        return [task.Grant(Invoke, resource, AnyVersion(resource))];
    }

    // Running executions keep calling the version that they began with, so all versions are allowed.
    private static MappingNode AnyVersion(Node resource) => (resource as MappingNode)?["Fn::Sub"] switch
    {
        StringNode template => CloudFormation.Sub(template.Value + ":*"),
        SequenceNode { Items: [StringNode template, MappingNode variables] } => CloudFormation.Sub(template.Value + ":*", variables),
        _ => CloudFormation.Sub("${functionArn}:*", "functionArn", resource),
    };
}
