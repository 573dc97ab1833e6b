using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>Functions that work off a queue: <c>AWS::Lambda::EventSourceMapping</c>.</summary>
internal sealed class SqsEvents : IResourceKind
{
    private static readonly string[] Actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var (item, _) in EventSettings.All(service, "sqs", "arn", diagnostics))
        {
            if (item.Required("arn", diagnostics) is not { } arn) continue;
            if (SourceName.Of(arn, ':') is not { } name)
            {
                diagnostics.Add(FunctionMessages.SourceWithoutName(arn.Span, item.Fields.Owner));
                continue;
            }

            var properties = new MappingBuilder()
                .Set("BatchSize", item.Fields.Number("batchSize") ?? new NumberNode("10"))
                .SetIfAny("MaximumBatchingWindowInSeconds", item.NumberOrZero("maximumBatchingWindow"))
                .Set("EventSourceArn", arn)
                .Set("FunctionName", item.Target)
                .Set("Enabled", item.FlagOrNull("enabled") ?? CloudFormation.True)
                .SetIfAny("FunctionResponseTypes", item.Fields.Any("functionResponseType") is { } type ? new SequenceNode([type]) : null)
                .SetIfAny("FilterCriteria", item.FilterCriteria())
                .SetIfAny("ScalingConfig", item.Fields.Number("maximumConcurrency") is { } most ? CloudFormation.Of("MaximumConcurrency", most) : null);
            template.AddResource(
                item.Function.Id("EventSourceMappingSQS" + EventSettings.IdPart(name)),
                CloudFormation.Resource("AWS::Lambda::EventSourceMapping", properties).Set("DependsOn", CloudFormation.List(item.Dependencies())).Build(),
                item.Span);
        }
    }

    /// <summary>What lets functions read their queues; null when there are none.</summary>
    public static MappingNode? Statement(Service service)
    {
        var arns = EventSettings.All(service, "sqs", "arn", new DiagnosticBag()).Select(item => item.Event.Fields.Truthy("arn")).OfType<Node>().ToArray();
        return arns.Length == 0 ? null : RoleStatements.Allow(Actions, arns);
    }
}
