using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Services.Events;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Notifications;

/// <summary>Reads one target of a notification: a kind with its ARN, and what it gets.</summary>
internal static class NotificationTargetBinder
{
    private static readonly string[] OtherKeys = ["inputPath", "inputTransformer", "skipPolicy"];

    private static readonly string[] KnownKeys = [.. NotificationKind.Names, .. OtherKeys];

    public static NotificationTarget? Bind(Node item, string owner, DiagnosticBag diagnostics)
    {
        if (item is UnknownNode) return null;
        if (item is not MappingNode mapping)
        {
            diagnostics.Add(EventMessages.NoTarget(item.Span, owner, NotificationKind.Names).About(item));
            return null;
        }

        var fields = new Fields(mapping, owner, diagnostics);
        var kinds = NotificationKind.All.Where(kind => mapping.Find(kind.Key) is not null).ToArray();
        var empty = kinds.FirstOrDefault(kind => mapping[kind.Key] is NullNode);
        fields.RefuseUnknown(KnownKeys, (span, key, _, _) => empty is null
            ? EventMessages.UnknownTarget(span, key, owner, NotificationKind.Names)
            : EventMessages.NotIndented(span, key, empty.Key, owner));
        if (kinds.Length == 0 && mapping.Entries.All(entry => OtherKeys.Contains(entry.Key))) diagnostics.Add(EventMessages.NoTarget(item.Span, owner, NotificationKind.Names).About(item));
        foreach (var other in kinds.Skip(1)) diagnostics.Add(EventMessages.SecondTarget(fields.SpanOf(other.Key), other.Key, kinds[0].Key, owner));
        return kinds.Length == 0 ? null : Bind(kinds[0], fields, diagnostics);
    }

    private static NotificationTarget? Bind(NotificationKind kind, Fields fields, DiagnosticBag diagnostics)
    {
        InputChoice.Check(fields, diagnostics);
        var hasParts = kind.Key is "sqs" or "kinesis" && fields.Any(kind.Key) is MappingNode given && !CloudFormation.IsFunction(given);
        var parts = hasParts ? fields.Inner(kind.Key) : null;
        var (holder, key) = parts is null ? (fields, kind.Key) : (parts, "arn");
        var isMisplaced = parts is null && fields.Mapping[key] is NullNode && fields.Mapping.Entries.Any(entry => !KnownKeys.Contains(entry.Key));
        if (holder.Mapping[key] is not UnknownNode && holder.Truthy(key) is null && !isMisplaced) diagnostics.Add(ServiceMessages.Required(holder.SpanOf(key), key, holder.Owner));
        var parameters = parts is null ? null : Parameters(kind.Key, parts, diagnostics);
        if (ArnField.Read(holder, key, diagnostics) is not { } arn) return null;
        return new NotificationTarget(kind, arn)
        {
            Parameters = parameters,
            InputPath = fields.TextNode("inputPath"),
            InputTransformer = InputChoice.Transformer(fields, diagnostics),
            SkipsPolicy = SkipsPolicy(kind, arn, fields, diagnostics),
            Span = fields.SpanOf(kind.Key),
        };
    }

    private static MappingEntry? Parameters(string kind, Fields parts, DiagnosticBag diagnostics)
    {
        var (section, key, property) = kind == "sqs" ? ("SqsParameters", "messageGroupId", "MessageGroupId") : ("KinesisParameters", "partitionKeyPath", "PartitionKeyPath");
        parts.RefuseUnknown(["arn", key], ServiceMessages.UnknownKey);
        var value = parts.TextNode(key);
        if (value is null && kind == "sqs" && parts.Mapping[key] is not UnknownNode) diagnostics.Add(ServiceMessages.Required(parts.Mapping.Span, key, parts.Owner));
        return value is null ? null : new MappingEntry(section, CloudFormation.Of(property, value));
    }

    // A policy of this stack would take the place of one that the owner of the topic or queue has made.
    private static bool SkipsPolicy(NotificationKind kind, Node arn, Fields fields, DiagnosticBag diagnostics)
    {
        var isGiven = fields.Any("skipPolicy") is not null;
        if (isGiven && kind.Permission == PermissionForm.Role) diagnostics.Add(EventMessages.NoPolicyToSkip(fields.SpanOf("skipPolicy"), fields.Owner));
        var isForeign = arn is StringNode text ? text.Value.StartsWith("arn:", StringComparison.Ordinal) : arn.Child("Fn::ImportValue") is not null;
        if (!isGiven && isForeign && kind.Permission is PermissionForm.TopicPolicy or PermissionForm.QueuePolicy)
            diagnostics.Add(EventMessages.ReplacesPolicy(fields.SpanOf(kind.Key), kind.Key));
        return fields.Flag("skipPolicy", otherwise: false);
    }
}
