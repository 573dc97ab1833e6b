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

    public IEnumerable<Grant> Grants(TaskNeeds task) => [new Grant(Invoke, Functions(task), task.Asker)];

    private static IReadOnlyList<Node> Functions(TaskNeeds task)
    {
        if (task.IsDynamic("FunctionName"))
        {
            return task.Parameter("AllowedFunctions") switch
            {
                SequenceNode list => list.Items,
                { } single => [single],
                null => [new StringNode("*")],
            };
        }

        var name = task.Parameter("FunctionName");
        return name switch
        {
            StringNode text => Named(text.Value),
            MappingNode reference when reference["Ref"] is not null => Referred(reference, task),
            MappingNode reference when reference["Fn::GetAtt"] is not null => WithVersions(FunctionReference.Translate(reference, task.Functions)),
            null => [new StringNode("*")],
            _ => [name],
        };
    }

    private static IReadOnlyList<Node> Named(string name)
    {
        if (LambdaArn.Matches(name)) return [LambdaArn.ToNode(name), LambdaArn.ToNode(name + ":*")];
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

        var translated = FunctionReference.Translate(reference, task.Functions);
        const string Template = AnyFunction + "${AWS::AccountId}:function:${functionArn}";
        return [CloudFormation.Sub(Template, "functionArn", translated), CloudFormation.Sub(Template + ":*", "functionArn", translated)];
    }

    private static IReadOnlyList<Node> WithVersions(Node arn) => [arn, CloudFormation.Sub("${functionArn}:*", "functionArn", arn)];
}
