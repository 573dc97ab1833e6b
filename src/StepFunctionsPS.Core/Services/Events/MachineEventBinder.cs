using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>Reads <c>events:</c> of a state machine: a list of mappings, each with one event or several of different kinds.</summary>
internal static class MachineEventBinder
{
    private static readonly string[] Kinds = ["http", "schedule", "cloudwatchEvent", "eventBridge"];

    private static readonly string[] RuleKinds = ["cloudwatchEvent", "eventBridge"];

    public static MachineEvents Bind(Fields machine, string key, DiagnosticBag diagnostics)
    {
        var items = (machine.Listed("events")?.Items ?? []).SelectMany(item => Read(item, key, diagnostics)).ToArray();
        var events = new MachineEvents
        {
            Schedules = items.Where(entry => entry.Key == "schedule").Select(entry => ScheduleEventBinder.Bind(entry, key, diagnostics)).OfType<ScheduleEvent>().ToArray(),
            Rules = items.Where(entry => RuleKinds.Contains(entry.Key)).Select(entry => RuleEventBinder.Bind(entry, key, diagnostics)).OfType<RuleEvent>().ToArray(),
            Http = items.Where(entry => entry.Key == "http").ToArray(),
        };
        if (events.Schedules.Count + events.Rules.Count > 0 && !LogicalId.IsValid(LogicalId.Normalize(key)))
            diagnostics.Add(EventMessages.WrongKey(machine.SpanOf("events"), key));
        return events;
    }

    // The events of one item that have settings; the plugin reads one rule of each item only.
    private static IEnumerable<MappingEntry> Read(Node item, string machine, DiagnosticBag diagnostics)
    {
        if (item is UnknownNode) return [];
        if (item is not MappingNode mapping)
        {
            diagnostics.Add(EventMessages.NotAnEvent(item.Span, machine, item.Kind, Kinds).About(item));
            return [];
        }

        CheckKinds(mapping, machine, diagnostics);
        var given = mapping.Entries.Where(entry => Kinds.Contains(entry.Key) && Coercion.IsTruthy(entry.Value)).ToArray();
        if (given.Count(entry => RuleKinds.Contains(entry.Key)) < 2) return given;
        diagnostics.Add(EventMessages.SecondRule(mapping.Find("eventBridge")!.KeySpan, machine));
        return given.Where(entry => entry.Key != "eventBridge");
    }

    private static void CheckKinds(MappingNode item, string machine, DiagnosticBag diagnostics)
    {
        var empty = item.Entries.FirstOrDefault(entry => Kinds.Contains(entry.Key) && entry.Value is not UnknownNode && !Coercion.IsTruthy(entry.Value));
        var unknown = item.Entries.Where(entry => !Kinds.Contains(entry.Key)).ToArray();
        foreach (var entry in unknown)
        {
            diagnostics.Add(empty?.Value is NullNode
                ? EventMessages.NotIndented(entry.KeySpan, entry.Key, empty.Key, $"an event of state machine '{machine}'")
                : EventMessages.UnknownEvent(entry.KeySpan, entry.Key, machine, Kinds));
        }

        if (empty is not null && unknown.Length == 0) diagnostics.Add(EventMessages.EventWithoutSettings(empty.KeySpan, empty.Key, machine));
    }
}
