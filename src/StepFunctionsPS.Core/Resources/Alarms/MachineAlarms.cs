using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Alarms;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.Alarms;

/// <summary><c>AWS::CloudWatch::Alarm</c> on the metrics of state machines.</summary>
internal sealed class MachineAlarms : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var machine in service.StateMachines)
        {
            foreach (var alarm in machine.Alarms)
            {
                if (alarm.Name is StringNode name) CheckUnique(name, alarm, names, diagnostics);
                template.AddResource(alarm.LogicalId, Resource(machine, alarm, service), alarm.Span);
            }
        }
    }

    private static void CheckUnique(StringNode name, Alarm alarm, Dictionary<string, SourceSpan> names, DiagnosticBag diagnostics)
    {
        if (names.TryGetValue(name.Value, out var first)) diagnostics.Add(ResourceMessages.SameAlarmName(alarm.Span, name.Value, first));
        else names.Add(name.Value, alarm.Span);
    }

    private static MappingNode Resource(StateMachine machine, Alarm alarm, Service service)
    {
        var dimension = new MappingBuilder().Set("Name", "StateMachineArn").Set("Value", CloudFormation.Ref(machine.LogicalId)).Build();
        var properties = new MappingBuilder()
            .Set("Namespace", "AWS/States")
            .Set("MetricName", alarm.Metric.CloudWatchName)
            .Set("AlarmDescription", $"{machine.NameOrKey}[{service.Stage}][{service.Region}]: {alarm.Metric.Description}")
            .Set("Threshold", alarm.Settings.Threshold)
            .Set("Period", alarm.Settings.Period)
            .Set("EvaluationPeriods", alarm.Settings.EvaluationPeriods)
            .SetIfAny("DatapointsToAlarm", alarm.Settings.DatapointsToAlarm)
            .Set("ComparisonOperator", "GreaterThanOrEqualToThreshold")
            .Set("Statistic", alarm.Settings.Statistic)
            .Set("OKActions", Actions(alarm.Topics.Ok))
            .Set("AlarmActions", Actions(alarm.Topics.Alarm))
            .Set("InsufficientDataActions", Actions(alarm.Topics.InsufficientData))
            .Set("TreatMissingData", alarm.Settings.TreatMissingData)
            .Set("Dimensions", new SequenceNode([dimension]))
            .SetIfAny("AlarmName", alarm.Name);
        return CloudFormation.Resource("AWS::CloudWatch::Alarm", properties).Build();
    }

    private static SequenceNode Actions(Node? topic) => new(topic is null ? [] : [topic]);
}
