using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>The statements of the functions' role for the streams of one function, by what is done with them.</summary>
internal static class StreamStatements
{
    private static readonly (string[] Actions, Func<EventSettings, StreamSource, Node?> Resource)[] Table =
    [
        (["dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream", "dynamodb:ListStreams"], (_, source) => source.Type == "dynamodb" ? source.Arn : null),
        (["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStream", "kinesis:ListStreams"], (_, source) => source is { Type: not "dynamodb", Consumer: null } ? source.Arn : null),
        (["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStreamSummary", "kinesis:ListShards"], (_, source) => source.Consumer is not null ? source.Arn : null),
        (["kinesis:SubscribeToShard"], (_, source) => source.Consumer is not null ? source.ReadFrom : null),
        (["sns:Publish"], (item, _) => StreamSource.OnFailure(item) is { Type: "sns" } failed ? failed.Arn : null),
        (["sqs:ListQueues", "sqs:SendMessage"], (item, _) => StreamSource.OnFailure(item) is { Type: not "sns" } failed ? failed.Arn : null),
    ];

    public static IEnumerable<Node> Of(IEnumerable<EventSettings> events, Service service)
    {
        var sources = events
            .Select(item => (Event: item, Source: item.Fields.Truthy("arn") is { } arn ? StreamSource.Of(item, arn, service) : null))
            .Where(item => item.Source is not null)
            .ToArray();
        return Table
            .Select(row => (row.Actions, Resources: sources.Select(item => row.Resource(item.Event, item.Source!)).OfType<Node>().ToArray()))
            .Where(row => row.Resources.Length > 0)
            .Select(row => RoleStatements.Allow(row.Actions, row.Resources));
    }
}
