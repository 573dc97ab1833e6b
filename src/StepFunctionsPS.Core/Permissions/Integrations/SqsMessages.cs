using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Messages sent to a queue of SQS. A queue is called by its URL, and allowed by its ARN.</summary>
internal sealed class SqsMessages : IIntegration
{
    private static readonly string[] Send = ["sqs:SendMessage"];

    private static readonly Regex QueueUrl = new(
        @"^https://(?:sqs(?:-fips)?\.(?<region>[^/]+)|(?<region>[^/]+)\.queue)\.(?:amazonaws\.com|api\.aws)(?<china>\.cn)?/(?<account>[^/]+)/(?<name>[^/]+)$",
        RegexOptions.CultureInvariant);

    public IReadOnlyList<string> Calls { get; } = ["sqs:sendMessage", "sqs:sendMessage.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (task.Parameters.Has("QueueUrl")) return Queue(task) is { } queue ? [task.Grant(Send, queue)] : [];
        task.Report(PermissionMessages.NoTarget(task.ParametersSpan, task.Asker.Name, task.Call!.Text, "QueueUrl", task.ParametersKey));
        return [];
    }

    private static Node? Queue(TaskNeeds task) => task.Parameters.Static("QueueUrl") switch
    {
        null => AnyResource.Node,
        // A Ref to a queue gives its URL, and a parameter of the template may hold any.
        MappingNode { Entries: [{ Key: "Ref", Value: StringNode queue }] } => task.Context.IsParameter(queue.Value) ? AnyResource.Node : CloudFormation.GetAtt(queue.Value, "Arn"),
        StringNode url => OfUrl(url, task),
        _ => task.RequiredText("QueueUrl") is null ? null : AnyResource.Node,
    };

    private static StringNode OfUrl(StringNode url, TaskNeeds task)
    {
        if (QueueUrl.Match(url.Value) is not { Success: true } match)
        {
            task.Report(PermissionMessages.UnreadQueueUrl(url.Span, task.Asker.Name, url.Value).About(url));
            return AnyResource.Node;
        }

        var region = match.Groups["region"].Value;
        var partition = match.Groups["china"].Success ? "aws-cn" : Partition.Of(region.IndexOf('{') >= 0 ? task.Context.Service.Region : region);
        return new StringNode($"arn:{partition}:sqs:{region}:{match.Groups["account"].Value}:{match.Groups["name"].Value}", url.Span, url.Origin);
    }
}
