using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>Functions that read streams of DynamoDB and Kinesis: <c>AWS::Lambda::EventSourceMapping</c>, and consumers of their own.</summary>
internal sealed class StreamEvents : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var (item, _) in EventSettings.All(service, "stream", "arn", diagnostics))
        {
            if (item.Required("arn", diagnostics) is not { } arn) continue;
            if (StreamSource.Of(item, arn, service) is not { } source)
            {
                if (StreamSource.TypeOf(item, arn) is null) diagnostics.Add(ServiceMessages.Required(item.Span, "type", item.Fields.Owner));
                else diagnostics.Add(FunctionMessages.SourceWithoutName(arn.Span, item.Fields.Owner));
                continue;
            }

            var dependsOn = item.Dependencies();
            if (source.OwnConsumer is { } consumer)
            {
                var properties = new MappingBuilder().Set("StreamARN", arn).Set("ConsumerName", consumer);
                template.AddResource(source.ConsumerId, CloudFormation.Resource("AWS::Kinesis::StreamConsumer", properties).Build(), item.Span);
                dependsOn.Add(new StringNode(source.ConsumerId));
            }

            template.AddResource(
                item.Function.Id($"EventSourceMapping{ApiGateway.ApiNames.UpperFirst(source.Type)}{EventSettings.IdPart(source.Name)}"),
                CloudFormation.Resource("AWS::Lambda::EventSourceMapping", Properties(item, source, diagnostics)).Set("DependsOn", CloudFormation.List(dependsOn)).Build(),
                item.Span);
        }
    }

    /// <summary>What lets functions read their streams and send on what fails.</summary>
    public static IEnumerable<Node> Statements(Service service) => EventSettings.All(service, "stream", "arn", new DiagnosticBag())
        .Select(item => item.Event)
        .GroupBy(item => item.Function.Key)
        .SelectMany(events => StreamStatements.Of(events, service));

    private static MappingBuilder Properties(EventSettings item, StreamSource source, DiagnosticBag diagnostics)
    {
        var fields = item.Fields;
        var start = fields.TextNode("startingPosition") ?? new StringNode("TRIM_HORIZON");
        if (start is StringNode { Value: "AT_TIMESTAMP" } && fields.Truthy("startingPositionTimestamp") is null)
            diagnostics.Add(ServiceMessages.Required(fields.SpanOf("startingPosition"), "startingPositionTimestamp", fields.Owner));
        return new MappingBuilder()
            .Set("BatchSize", fields.Number("batchSize") ?? new NumberNode("10"))
            .Set("Enabled", item.FlagOrNull("enabled") ?? CloudFormation.True)
            .Set("EventSourceArn", source.ReadFrom)
            .Set("FunctionName", item.Target)
            .SetIfAny("ParallelizationFactor", fields.Number("parallelizationFactor"))
            .Set("StartingPosition", start)
            .SetIfAny("MaximumBatchingWindowInSeconds", item.NumberOrZero("batchWindow"))
            .SetIfAny("MaximumRetryAttempts", item.NumberOrZero("maximumRetryAttempts"))
            .SetIfAny("BisectBatchOnFunctionError", item.FlagOrNull("bisectBatchOnFunctionError"))
            .SetIfAny("FunctionResponseTypes", fields.Any("functionResponseType") is { } type ? new SequenceNode([type]) : null)
            .SetIfAny("MaximumRecordAgeInSeconds", fields.Number("maximumRecordAgeInSeconds"))
            .SetIfAny("TumblingWindowInSeconds", item.NumberOrZero("tumblingWindowInSeconds"))
            .SetIfAny("DestinationConfig", StreamSource.OnFailure(item) is { } failed ? CloudFormation.Of("OnFailure", CloudFormation.Of("Destination", failed.Arn)) : null)
            .SetIfAny("FilterCriteria", item.FilterCriteria())
            .SetIfAny("StartingPositionTimestamp", source.Consumer is null ? null : fields.Number("startingPositionTimestamp"));
    }
}
