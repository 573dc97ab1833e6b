using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary><c>eventBridge</c>: a rule that calls a function, and the event bus when it is only named.</summary>
internal sealed class EventBridgeEvents : IResourceKind
{
    // Names of rules and ids of targets are not longer.
    private const int Longest = 64;

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        if (!IsNative(service)) return;
        var buses = new HashSet<string>();
        foreach (var function in service.Functions.All)
        {
            // The framework counts events of all kinds.
            foreach (var (item, number) in EventSettings.Numbered(function, "eventBridge", "pattern", diagnostics)) Add(item, number, buses, template, diagnostics);
        }
    }

    /// <summary>Whether rules are resources of the template; the older way by a custom resource is not compiled.</summary>
    public static bool IsNative(Service service) =>
        new Fields(service.Provider.Root, "'provider'", new DiagnosticBag()).Inner("eventBridge") is var settings
        && (settings.Mapping.Entries.Count == 0 || settings.Truthy("useCloudFormation") is not (null or StringNode { Value: "false" }));

    private static void Add(EventSettings item, int number, HashSet<string> buses, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var fields = item.Fields;
        if (fields.Truthy("pattern") is null && fields.Truthy("schedule") is null) diagnostics.Add(ServiceMessages.Required(item.Span, "pattern", fields.Owner));
        if (fields.Any("schedule") is StringNode schedule && ScheduleExpression.Problem(schedule.Value) is { } problem) diagnostics.Add(ServiceMessages.WrongSchedule(schedule.Span, schedule.Value, problem).About(schedule));
        EventInput.CheckOne(item, diagnostics);
        var stub = $"{item.Function.PhysicalName}-rule-{number}";
        var name = fields.Text("name") ?? Shortened(stub, $"rule-{number}");
        var given = fields.TextNode("eventBus");
        var bus = given is StringNode text && text.Value.StartsWith("arn", StringComparison.Ordinal) ? new StringNode(text.Value.Substring(text.Value.IndexOf('/') + 1)) : given;
        string? busId = given == bus && bus is StringNode { Value: not "default" } own ? LogicalId.Normalize(own.Value) + "EventBridgeEventBus" : null;
        if (busId is not null && buses.Add(busId)) template.AddResource(busId, CloudFormation.Resource("AWS::Events::EventBus", new MappingBuilder().Set("Name", bus!)).Build(), item.Span);

        var rule = new MappingBuilder()
            .SetIfAny("Description", fields.TextNode("description"))
            .SetIfAny("EventBusName", bus is StringNode { Value: "default" } ? null : bus)
            .SetIfAny("EventPattern", fields.Truthy("pattern"))
            .Set("Name", name)
            .SetIfAny("ScheduleExpression", fields.TextNode("schedule"))
            .Set("State", fields.Flag("enabled", otherwise: true) ? "ENABLED" : "DISABLED")
            .Set("Targets", new SequenceNode([Target(item, name)]));
        template.AddResource(
            EventSettings.IdPart(stub) + "EventBridgeRule",
            CloudFormation.Resource("AWS::Events::Rule", rule).SetIfAny("DependsOn", busId is null ? item.Alias : new StringNode(busId)).Build(),
            item.Span);
        Node[] path = [CloudFormation.Text("rule"), .. new[] { bus }.OfType<Node>(), CloudFormation.Text(name)];
        var permission = new MappingBuilder()
            .Set("Action", "lambda:InvokeFunction")
            .Set("FunctionName", item.Target)
            .Set("Principal", "events.amazonaws.com")
            .Set("SourceArn", CloudFormation.Join(
                ":", CloudFormation.Text("arn"), CloudFormation.Ref("AWS::Partition"), CloudFormation.Text("events"), CloudFormation.Ref("AWS::Region"), CloudFormation.Ref("AWS::AccountId"), CloudFormation.Join("/", path)));
        template.AddResource(
            item.Function.Id("EventBridgeLambdaPermission" + number),
            CloudFormation.Resource("AWS::Lambda::Permission", permission).SetIfAny("DependsOn", item.Alias).Build(),
            item.Span);
    }

    private static MappingNode Target(EventSettings item, string rule)
    {
        var retry = item.Fields.Mapped("retryPolicy") is null ? null : item.Fields.Inner("retryPolicy");
        return new MappingBuilder()
            .Set("Arn", item.Target)
            .Set("Id", Shortened(rule + "-target", "target"))
            .SetIfAny("RetryPolicy", retry is null ? null : new MappingBuilder().SetIfAny("MaximumEventAgeInSeconds", retry.Number("maximumEventAge")).SetIfAny("MaximumRetryAttempts", retry.Any("maximumRetryAttempts")).Build())
            .SetIfAny("DeadLetterConfig", item.Fields.Truthy("deadLetterQueueArn") is { } queue ? CloudFormation.Of("Arn", queue) : null)
            .SetIfAny("Input", EventInput.Text(item))
            .SetIfAny("InputPath", item.Fields.TextNode("inputPath"))
            .SetIfAny("InputTransformer", EventInput.Transformer(item))
            .Build();
    }

    private static string Shortened(string name, string suffix)
    {
        if (name.Length <= Longest) return name;
        return $"{name.Substring(0, 31 - suffix.Length)}{Md5.Of(name)}-{suffix}";
    }
}
