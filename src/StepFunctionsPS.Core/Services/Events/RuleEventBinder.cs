using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>Reads a <c>cloudwatchEvent</c> or <c>eventBridge</c> event, in the words of the plugin or in those of the framework's own events.</summary>
internal static class RuleEventBinder
{
    private static readonly string[] Keys =
    [
        "event", "pattern", "eventBusName", "eventBus", "enabled", "name", "description", "input", "inputPath", "inputTransformer", "iamRole",
        "deadLetterConfig", "retryPolicy",
    ];

    public static RuleEvent? Bind(MappingEntry entry, string machine, DiagnosticBag diagnostics)
    {
        if (entry.Value is not MappingNode mapping)
        {
            diagnostics.Add(ServiceMessages.WrongKind(entry.Value.Span, entry.Key, $"state machine '{machine}'", "a mapping with an 'event'", entry.Value.Kind).About(entry.Value));
            return null;
        }

        var settings = new EventFields(mapping, $"the {entry.Key} event of state machine '{machine}'", diagnostics);
        var fields = settings.Fields;
        fields.CheckUnknown(Keys, ValidationMode.Warn);
        var patternKey = OneSpelling(fields, "event", "pattern", diagnostics);
        var busKey = OneSpelling(fields, "eventBusName", "eventBus", diagnostics);
        var pattern = fields.Mapped(patternKey);
        if (fields.Truthy(patternKey) is null && fields.Mapping[patternKey] is not UnknownNode) diagnostics.Add(ServiceMessages.Required(entry.KeySpan, "event", fields.Owner));
        if (pattern is not null) EventPattern.Check(patternKey, pattern, fields.Owner, diagnostics);
        return new RuleEvent(SingleLine.Of(pattern ?? MappingNode.Empty), settings.State(), settings.Input(isRule: true))
        {
            EventBus = settings.TextOrFunction(busKey),
            Name = settings.Name(),
            Description = settings.Description(),
            Role = settings.Arn("iamRole"),
            RetryPolicy = settings.RetryPolicy(),
            DeadLetterQueue = settings.Arn("deadLetterConfig"),
            Span = entry.KeySpan,
        };
    }

    private static string OneSpelling(Fields fields, string plugin, string framework, DiagnosticBag diagnostics)
    {
        if (fields.Any(framework) is null) return plugin;
        if (fields.Any(plugin) is not null) diagnostics.Add(EventMessages.TwoSpellings(fields.SpanOf(framework), plugin, framework, fields.Owner));
        return framework;
    }
}
