using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Alarms of the user on metrics of Step Functions that are never there: without data, an alarm stays silent.</summary>
internal sealed class AlarmMetrics : ServiceRule
{
    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        if (!facts.IsWhole) return;
        foreach (var alarm in facts.OfType("AWS::CloudWatch::Alarm"))
        {
            foreach (var watched in Metrics(alarm.Value.Child("Properties"))) Check(alarm.Key, watched, facts, diagnostics);
        }
    }

    // An alarm watches one metric, or what is worked out of several.
    private static IEnumerable<Node> Metrics(Node? properties) => properties is null ? [] :
        ((properties.Child("Metrics") as SequenceNode)?.Items.Select(item => item.Child("MetricStat")?.Child("Metric")) ?? []).Append(properties)
        .OfType<MappingNode>()
        .Where(metric => metric["Namespace"] is StringNode { Value: "AWS/States" });

    private static void Check(string alarm, Node watched, ServiceFacts facts, DiagnosticBag diagnostics)
    {
        var metric = (watched.Child("MetricName") as StringNode)?.Value;
        if (metric is not null && StatesMetric.Find(metric) is null)
            diagnostics.Add(CrossMessages.UnknownMetric(watched.Child("MetricName")!.Span, metric, alarm, StatesMetric.Names).About(watched.Child("MetricName")!));
        foreach (var dimension in (watched.Child("Dimensions") as SequenceNode)?.Items ?? [])
        {
            var place = ReferencePlaces.Dimensions.FirstOrDefault(item => dimension.Child("Name") is StringNode name && name.Value == item.Key);
            if (place is null || dimension.Child("Value") is not { } value || ResourceValue.Of(value, facts.Service.Functions) is not { } given || facts.TypeOf(given.LogicalId) is not { } type) continue;
            if (place.Excludes(type, given.Attribute)) diagnostics.Add(CrossMessages.OtherDimension(value.Span, place.Key, alarm, $"{given.LogicalId}, {type}", place.Wanted).About(value));
            else if (place.IsOtherValue(type, given.Attribute)) diagnostics.Add(CrossMessages.OtherDimension(value.Span, place.Key, alarm, given.Text, place.Wanted).About(value));
            else if (metric is not null && StatesMetric.Find(metric)?.MachineType is { } only && TypeOf(given.LogicalId, type, facts) is { } own && own != only)
                diagnostics.Add(CrossMessages.MetricOfOtherType(watched.Child("MetricName")!.Span, metric, alarm, given.LogicalId, own).About(watched.Child("MetricName")!));
        }
    }

    // STANDARD or EXPRESS; null for what is no state machine, and where only CloudFormation knows.
    private static string? TypeOf(string id, string type, ServiceFacts facts) => type != "AWS::StepFunctions::StateMachine" ? null
        : facts.PropertiesOf(id)["StateMachineType"] switch { null => "STANDARD", StringNode given => given.Value, _ => null };
}
