using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>Reads a <c>schedule</c> event of a state machine: an expression, or a mapping with a <c>rate</c>.</summary>
internal static class ScheduleEventBinder
{
    // What needs EventBridge Scheduler, and what only rules of the event bus know.
    private static readonly string[] SchedulerKeys = ["timezone", "groupName", "flexibleTimeWindow", "startDate", "endDate"];

    private static readonly string[] BusKeys = ["inputPath", "inputTransformer"];

    private static readonly string[] Keys =
    [
        "rate", "enabled", "name", "description", "input", "role", "method", "retryPolicy", "deadLetterConfig", .. SchedulerKeys, .. BusKeys,
    ];

    public static ScheduleEvent? Bind(MappingEntry entry, string machine, DiagnosticBag diagnostics)
    {
        var owner = $"the schedule of state machine '{machine}'";
        if (entry.Value is not (StringNode or MappingNode))
        {
            diagnostics.Add(ServiceMessages.WrongKind(entry.Value.Span, "schedule", $"state machine '{machine}'", "text or a mapping", entry.Value.Kind).About(entry.Value));
            return null;
        }

        // An expression alone is short for a mapping with nothing but the rate.
        var mapping = entry.Value as MappingNode ?? new MappingBuilder().Set("rate", entry.Value, entry.KeySpan).Build(entry.Value.Span, entry.Value.Origin);
        var settings = new EventFields(mapping, owner, diagnostics);
        var fields = settings.Fields;
        fields.CheckUnknown(Keys, ValidationMode.Warn);
        var isScheduler = fields.Truthy("method") is not null && fields.OneOf("method", "eventBus", "scheduler") == "scheduler";
        var rates = ReadRates(entry, fields, isScheduler, diagnostics);
        CheckCombination(fields, rates.Count, isScheduler, diagnostics);
        return new ScheduleEvent(rates, isScheduler, settings.State(), settings.Input(isRule: false))
        {
            Name = settings.Name(),
            Description = settings.Description(),
            Role = settings.Arn("role"),
            RetryPolicy = settings.RetryPolicy(),
            DeadLetterQueue = settings.Arn("deadLetterConfig"),
            Timezone = fields.TextNode("timezone"),
            GroupName = fields.TextNode("groupName"),
            StartDate = fields.TextNode("startDate"),
            EndDate = fields.TextNode("endDate"),
            FlexibleMinutes = BoundedNumber.Read(fields, "flexibleTimeWindow", 1, 1440, diagnostics),
            Span = entry.KeySpan,
        };
    }

    private static IReadOnlyList<Node> ReadRates(MappingEntry entry, Fields fields, bool isScheduler, DiagnosticBag diagnostics)
    {
        var given = fields.Truthy("rate") switch { SequenceNode list => list.Items, { } one => [one], null => [] };
        if (given.Count == 0 && fields.Mapping["rate"] is not UnknownNode) diagnostics.Add(ServiceMessages.Required(entry.KeySpan, "rate", fields.Owner));
        foreach (var rate in given)
        {
            if (rate is StringNode text && ScheduleExpression.Problem(text.Value, isScheduler) is { } problem)
                diagnostics.Add(ServiceMessages.WrongSchedule(text.Span, text.Value, problem).About(text));
            else if (rate is not (StringNode or UnknownNode) && !CloudFormation.IsFunction(rate))
                diagnostics.Add(ServiceMessages.WrongKind(rate.Span, "rate", fields.Owner, "text such as rate(1 hour)", rate.Kind).About(rate));
        }

        return given;
    }

    private static void CheckCombination(Fields fields, int rates, bool isScheduler, DiagnosticBag diagnostics)
    {
        if (rates > 1 && fields.Truthy("name") is not null) diagnostics.Add(FunctionMessages.OneNameManyRates(fields.SpanOf("name"), fields.Owner));
        foreach (var key in (isScheduler ? BusKeys : SchedulerKeys).Where(key => fields.Truthy(key) is not null))
            diagnostics.Add(FunctionMessages.NotWithThisMethod(fields.SpanOf(key), key, fields.Owner, isScheduler ? "scheduler" : "eventBus"));
    }
}
