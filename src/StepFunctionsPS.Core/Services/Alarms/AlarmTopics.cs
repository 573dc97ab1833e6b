using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Alarms;

/// <summary>Which topics an alarm tells of its states.</summary>
internal sealed record AlarmTopics(Node? Ok, Node? Alarm, Node? InsufficientData)
{
    private static readonly string[] Keys = ["ok", "alarm", "insufficientData"];

    public static AlarmTopics Read(Fields alarms, DiagnosticBag diagnostics)
    {
        var topics = alarms.Inner("topics");
        topics.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        var isGiven = alarms.Mapped("topics") is not null || alarms.Mapping["topics"] is null or NullNode;
        if (isGiven && Keys.All(key => topics.Mapping[key] is not UnknownNode && topics.Truthy(key) is null))
            diagnostics.Add(EventMessages.NoTopic(alarms.SpanOf("topics"), alarms.Owner, Keys));
        return new AlarmTopics(ArnField.Read(topics, "ok", diagnostics), ArnField.Read(topics, "alarm", diagnostics), ArnField.Read(topics, "insufficientData", diagnostics));
    }
}
