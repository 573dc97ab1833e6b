using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>Calls of Amazon SQS name a queue by its URL, policies name it by its ARN.</summary>
internal sealed class QueueRule : IResourceRule
{
    private const string Parameter = "QueueUrl";

    // https://sqs.eu-west-1.amazonaws.com/123456789012/name, in any partition.
    private static readonly Regex Url = new(@"^https://sqs\.(?<region>[^./]+)\.[^/]+/(?<account>[^/]+)/(?<name>[^/]+)$", RegexOptions.CultureInvariant);

    public bool Handles(SdkCall call, TaskNeeds task) => call.Is("sqs") && ParameterValue.Of(task, Parameter) is not ParameterValue.Absent;

    public IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task) => ParameterValue.Of(task, Parameter) switch
    {
        ParameterValue.Literal { Text: var text } when Url.Match(text) is { Success: true } url =>
            [CloudFormation.Sub($"arn:${{AWS::Partition}}:sqs:{Part(url, "region")}:{Part(url, "account")}:{Part(url, "name")}")],
        ParameterValue.Computed { Function: MappingNode function } when function["Ref"] is StringNode queue => [CloudFormation.GetAtt(queue.Value, "Arn")],
        ParameterValue.Computed { Function: MappingNode function } when function["Fn::GetAtt"] is SequenceNode { Items: [StringNode queue, StringNode { Value: Parameter }] } =>
            [CloudFormation.GetAtt(queue.Value, "Arn")],
        _ => null,
    };

    private static string Part(Match url, string name) => ArnPattern.Escape(url.Groups[name].Value);
}
