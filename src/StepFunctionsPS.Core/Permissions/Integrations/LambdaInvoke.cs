using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary><c>arn:aws:states:::lambda:invoke</c>, with or without waiting for a task token.</summary>
internal sealed class LambdaInvoke : IIntegration
{
    private const string AnyFunction = "arn:${AWS::Partition}:lambda:${AWS::Region}:";

    private static readonly IReadOnlyList<string> Invoke = ["lambda:InvokeFunction"];

    public IReadOnlyList<string> Calls { get; } = ["lambda:invoke", "lambda:invoke.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task) => Functions(task) is { } functions ? [new Grant(Invoke, functions, task.Asker)] : [];

    private static IReadOnlyList<Node>? Functions(TaskNeeds task)
    {
        if (task.IsDynamic("FunctionName"))
        {
            var allowed = task.Parameter("AllowedFunctions");
            return allowed is null ? [AnyResource.Node] : (allowed is SequenceNode list ? list.Items : [allowed]).SelectMany(item => Allowed(item, task)).ToArray();
        }

        var name = task.RequiredText("FunctionName");
        return name switch
        {
            null => null,
            MappingNode reference when reference["Ref"] is not null => Referred(reference, task),
            MappingNode reference when reference["Fn::GetAtt"] is not null => WithVersions(FunctionReference.Translate(reference, task.Functions)),
            MappingNode when FunctionText.IsArn(name) == false => Substituted(FunctionReference.Translate(name, task.Functions)),
            _ => ScalarText.Of(name) is { } text ? Named(text) : [FunctionReference.Translate(name, task.Functions)],
        };
    }

    // A hint for this compiler alone: ARNs as a policy takes them, or functions of the service.
    private static IReadOnlyList<Node> Allowed(Node item, TaskNeeds task) =>
        FunctionReference.Referred(item, task.Functions) is not null ? Referred((MappingNode)item, task) : [FunctionReference.Translate(item, task.Functions)];

    private static IReadOnlyList<Node> Named(string name)
    {
        if (LambdaArn.Matches(name)) return [CloudFormation.Filled(new StringNode(name)), CloudFormation.Filled(new StringNode(name + ":*"))];
        var parts = name.Split(':');
        var hasAccount = parts.Length == 3 && parts[0].Length > 0 && parts[0].All(char.IsDigit);
        var arn = AnyFunction + (hasAccount ? name : "${AWS::AccountId}:function:" + name);
        return [CloudFormation.Sub(arn), CloudFormation.Sub(arn + ":*")];
    }

    private static IReadOnlyList<Node> Referred(MappingNode reference, TaskNeeds task)
    {
        if (FunctionReference.Referred(reference, task.Functions) is { } function)
        {
            var arn = FunctionReference.StaticArn(function);
            return [CloudFormation.Sub(arn), CloudFormation.Sub(arn + ":*")];
        }

        return Substituted(FunctionReference.Translate(reference, task.Functions));
    }

    private static IReadOnlyList<Node> Substituted(Node name)
    {
        const string Template = AnyFunction + "${AWS::AccountId}:function:${functionArn}";
        return [CloudFormation.Sub(Template, "functionArn", name), CloudFormation.Sub(Template + ":*", "functionArn", name)];
    }

    private static IReadOnlyList<Node> WithVersions(Node arn) => [arn, CloudFormation.Sub("${functionArn}:*", "functionArn", arn)];
}
