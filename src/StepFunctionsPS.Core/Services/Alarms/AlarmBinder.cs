using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Alarms;

/// <summary>Reads <c>alarms:</c> of a state machine: topics, metrics, and what all its alarms have in common.</summary>
internal sealed class AlarmBinder
{
    private static readonly string[] Keys = ["topics", "metrics", "nameTemplate", .. AlarmSettings.Keys];

    private static readonly string[] MetricKeys = ["metric", "logicalId", "alarmName", .. AlarmSettings.Keys];

    private readonly StateMachine machine;
    private readonly DiagnosticBag diagnostics;
    private readonly AlarmSettings common;
    private readonly AlarmTopics topics;
    private readonly StringNode? nameTemplate;

    private AlarmBinder(StateMachine machine, Fields alarms, DiagnosticBag diagnostics)
    {
        this.machine = machine;
        this.diagnostics = diagnostics;
        common = AlarmSettings.Read(alarms, AlarmSettings.Standard, diagnostics);
        topics = AlarmTopics.Read(alarms, diagnostics);
        nameTemplate = AlarmNameTemplate.Read(alarms, diagnostics);
    }

    public static IReadOnlyList<Alarm> Bind(Fields fields, StateMachine machine, DiagnosticBag diagnostics)
    {
        if (fields.Mapped("alarms") is not { } mapping) return [];
        var alarms = new Fields(mapping, $"the alarms of state machine '{machine.Key}'", diagnostics);
        alarms.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        var metrics = alarms.Listed("metrics")?.Items ?? [];
        if (metrics.Count == 0 && mapping["metrics"] is null or NullNode or SequenceNode)
            diagnostics.Add(EventMessages.NoMetrics(alarms.SpanOf("metrics"), alarms.Owner, Names));
        var binder = new AlarmBinder(machine, alarms, diagnostics);
        return WithoutTwins(metrics.Select(item => (Item: item, Alarm: binder.Bind(item))));
    }

    private static IEnumerable<string> Names => AlarmMetric.All.Select(metric => metric.Key);

    // What is given twice in the same words makes one alarm.
    private static IReadOnlyList<Alarm> WithoutTwins(IEnumerable<(Node Item, Alarm? Alarm)> read)
    {
        var known = new HashSet<Node>(NodeEquality.Instance);
        return read.Where(pair => pair.Alarm is { } alarm && known.Add(Written(pair.Item, alarm.Metric))).Select(pair => pair.Alarm!).ToArray();
    }

    private static MappingNode Written(Node item, AlarmMetric metric) =>
        new MappingBuilder(item as MappingNode ?? MappingNode.Empty).Set("metric", metric.Key).Build();

    private Alarm? Bind(Node item)
    {
        if (item is UnknownNode) return null;
        if (item is not (StringNode or MappingNode))
        {
            diagnostics.Add(EventMessages.NotAMetric(item.Span, machine.Key, item.Kind, Names).About(item));
            return null;
        }

        var mapping = item as MappingNode ?? new MappingBuilder().Set("metric", item).Build(item.Span, item.Origin);
        var fields = new Fields(mapping, $"an alarm of state machine '{machine.Key}'", diagnostics);
        fields.RefuseUnknown(MetricKeys, ServiceMessages.UnknownKey);
        if (FindMetric(fields) is not { } metric) return null;
        var settings = AlarmSettings.Read(fields, common, diagnostics);
        var id = fields.Text("logicalId") ?? machine.LogicalId + metric.CloudWatchName + "Alarm";
        if (fields.Any("logicalId") is { } given && !LogicalId.IsValid(id)) diagnostics.Add(EventMessages.WrongAlarmId(given.Span, id).About(given));
        return new Alarm(metric, id, settings, topics)
        {
            Name = fields.TextNode("alarmName") ?? (nameTemplate is null ? null : AlarmNameTemplate.Fill(nameTemplate, metric, machine.NameOrKey)),
            Span = item.Span,
        };
    }

    private AlarmMetric? FindMetric(Fields fields)
    {
        if (fields.Mapping["metric"] is null or NullNode) diagnostics.Add(ServiceMessages.Required(fields.Mapping.Span, "metric", fields.Owner));
        if (fields.Text("metric") is not { } name) return null;
        if (AlarmMetric.Find(name) is { } metric) return metric;
        var span = fields.Mapping["metric"]!.Span;
        if (AlarmMetric.FindOld(name) is { } renamed)
        {
            diagnostics.Add(EventMessages.OldMetric(span, name, renamed.Key));
            return renamed;
        }

        diagnostics.Add(EventMessages.UnknownMetric(span, name, machine.Key, Names));
        return null;
    }
}
