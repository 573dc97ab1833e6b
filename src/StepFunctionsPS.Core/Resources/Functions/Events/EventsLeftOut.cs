using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>Makes nothing, but tells of each event of a function that this version makes nothing of.</summary>
internal sealed class EventsLeftOut : IResourceKind
{
    // What has a class of its own here or in ApiGateway.
    private static readonly string[] FunctionEvents = ["schedule", "http", "s3", "sns", "stream", "cloudwatchEvent", "eventBridge", "sqs"];

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var (function, item) in In(service)) diagnostics.Add(FunctionMessages.EventLeftOut(item.Entry.KeySpan, Named(item.Kind), function.Key));
    }

    /// <summary>Whether the template lacks the resources of an event.</summary>
    public static bool Any(Service service) => In(service).Any();

    private static IEnumerable<(ServiceFunction Function, FunctionEvent Event)> In(Service service) => service.Functions.All
        .SelectMany(function => function.Events, (function, item) => (function, item))
        .Where(pair => !FunctionEvents.Contains(pair.item.Kind) || NeedsCustomResource(pair.item, service));

    private static string Named(string kind) => kind switch
    {
        "s3" => "'s3' events of buckets that exist already",
        "eventBridge" => "'eventBridge' events with 'useCloudFormation: false'",
        _ => $"'{kind}' events",
    };

    // Buckets that are there already, and rules in the older way.
    private static bool NeedsCustomResource(FunctionEvent item, Service service) =>
        (item.Kind == "s3" && Coercion.IsTruthy((item.Settings as MappingNode)?["existing"]) && (item.Settings as MappingNode)?["existing"] is not StringNode { Value: "false" })
        || (item.Kind == "eventBridge" && !EventBridgeEvents.IsNative(service));
}
