using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads <c>events:</c> of a function: a list of mappings, each with the kind of one event.</summary>
internal static class FunctionEventBinder
{
    /// <summary>All kinds that the framework knows.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "schedule", "http", "httpApi", "websocket", "s3", "sns", "sqs", "stream", "kafka", "msk", "activemq", "rabbitmq", "alexaSkill",
        "alexaSmartHome", "iot", "iotFleetProvisioning", "cloudwatchEvent", "cloudwatchLog", "eventBridge", "cognitoUserPool", "alb", "cloudFront",
    ];

    public static IReadOnlyList<FunctionEvent> Bind(Fields function, string key, ValidationMode mode, DiagnosticBag diagnostics)
    {
        var events = new List<FunctionEvent>();
        foreach (var item in function.Listed("events")?.Items ?? [])
        {
            if (item is MappingNode mapping) events.AddRange(mapping.Entries.Select(entry => new FunctionEvent(entry.Key, entry)));
            else if (item is StringNode kind) diagnostics.Add(FunctionMessages.EventWithoutSettings(kind.Span, kind.Value, key).About(kind));
        }

        foreach (var unknown in events.Where(item => !Kinds.Contains(item.Kind)))
            diagnostics.Add(mode.Weigh(FunctionMessages.UnknownEvent(unknown.Entry.KeySpan, unknown.Kind, key, Kinds)));
        return events.Where(item => Kinds.Contains(item.Kind)).ToArray();
    }
}
