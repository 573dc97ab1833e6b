using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.ApiGateway;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>
/// Buckets that call functions. A bucket is made for each name; <c>provider.s3</c> may say more about it. Events of
/// buckets that exist already need a custom resource, and are left out.
/// </summary>
internal sealed class S3Events : IResourceKind
{
    private static readonly Regex BucketName = new(@"^(?!(\d{1,3}\.){3}\d{1,3}$)(([a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$", RegexOptions.CultureInvariant);

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var settings = new Fields(service.Provider.Root, "'provider'", diagnostics).Inner("s3");
        var notifications = EventSettings.All(service, "s3", "bucket", diagnostics)
            .Where(item => !IsExisting(item.Event))
            .Select(item => (item.Event, Reference: Reference(item.Event, settings, diagnostics)))
            .Where(item => item.Reference is not null)
            .ToArray();
        foreach (var bucket in notifications.GroupBy(item => NameOf(item.Reference!, settings)))
        {
            var reference = bucket.First().Reference!;
            AddBucket(bucket.Key, reference, bucket.Select(item => item.Event).ToArray(), settings, template);
            foreach (var item in bucket.GroupBy(item => item.Event.Function.Key).Select(same => same.First().Event)) AddPermission(bucket.Key, reference, item, template);
        }
    }

    /// <summary>Whether the bucket is there already.</summary>
    public static bool IsExisting(EventSettings item) => item.Fields.Truthy("existing") is not (null or StringNode { Value: "false" });

    private static string? Reference(EventSettings item, Fields settings, DiagnosticBag diagnostics)
    {
        if (item.Required("bucket", diagnostics) is not { } bucket) return null;
        if (bucket is not StringNode text) diagnostics.Add(FunctionMessages.BucketIsComputed(bucket.Span, item.Fields.Owner));
        else if (!BucketName.IsMatch(NameOf(text.Value, settings))) diagnostics.Add(FunctionMessages.WrongBucketName(text.Span, NameOf(text.Value, settings)).About(text));
        else return text.Value;
        return null;
    }

    private static string NameOf(string reference, Fields settings) => settings.Inner(reference).Text("name") ?? reference;

    private static void AddBucket(string name, string reference, IReadOnlyList<EventSettings> items, Fields settings, TemplateBuilder template)
    {
        var given = settings.Inner(reference).Mapping.Entries.Where(entry => entry.Key != "name").Select(entry => entry with { Key = ApiNames.UpperFirst(entry.Key) }).ToArray();
        var notification = new MappingBuilder().Set("LambdaConfigurations", CloudFormation.List(items.Select(Configuration)));
        foreach (var entry in (given.FirstOrDefault(entry => entry.Key == "NotificationConfiguration")?.Value as MappingNode ?? MappingNode.Empty).Entries) notification.Set(entry);
        var properties = new MappingBuilder().Set("BucketName", name).Set("NotificationConfiguration", notification.Build());
        foreach (var entry in given.Where(entry => entry.Key != "NotificationConfiguration")) properties.Set(entry);
        var dependsOn = items.SelectMany(item => new[] { new StringNode(PermissionId(item, reference)), item.Alias }).OfType<Node>();
        template.AddResource(BucketId(reference), CloudFormation.Resource("AWS::S3::Bucket", properties).Set("DependsOn", CloudFormation.List(dependsOn)).Build(), items[0].Span);
    }

    private static MappingNode Configuration(EventSettings item)
    {
        var rules = (item.Fields.Truthy("rules") as SequenceNode)?.Items.OfType<MappingNode>().Where(rule => rule.Entries.Count > 0)
            .Select(rule => new MappingBuilder().Set("Name", rule.Entries[0].Key).Set("Value", rule.Entries[0].Value).Build());
        return new MappingBuilder()
            .Set("Event", item.Fields.TextNode("event") ?? new StringNode("s3:ObjectCreated:*"))
            .Set("Function", item.Target)
            .SetIfAny("Filter", rules is null ? null : CloudFormation.Of("S3Key", CloudFormation.Of("Rules", CloudFormation.List(rules))))
            .Build();
    }

    private static void AddPermission(string name, string reference, EventSettings item, TemplateBuilder template)
    {
        var properties = new MappingBuilder()
            .Set("FunctionName", item.Target)
            .Set("Action", "lambda:InvokeFunction")
            .Set("Principal", "s3.amazonaws.com")
            .Set("SourceArn", CloudFormation.Join("", CloudFormation.Text("arn:"), CloudFormation.Ref("AWS::Partition"), CloudFormation.Text(":s3:::" + name)))
            .Set("SourceAccount", CloudFormation.Ref("AWS::AccountId"));
        template.AddResource(PermissionId(item, reference), CloudFormation.Resource("AWS::Lambda::Permission", properties).SetIfAny("DependsOn", item.Alias).Build(), item.Span);
    }

    private static string BucketId(string reference) => "S3Bucket" + EventSettings.IdPart(reference);

    private static string PermissionId(EventSettings item, string reference) => item.Function.Id($"LambdaPermission{EventSettings.IdPart(reference)}S3");
}
