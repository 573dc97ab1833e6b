using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Alarms;

/// <summary>An alarm on one metric of a state machine.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="LogicalId">Its id in the template.</param>
/// <param name="Settings">When it goes off.</param>
/// <param name="Topics">Whom it tells.</param>
internal sealed record Alarm(AlarmMetric Metric, string LogicalId, AlarmSettings Settings, AlarmTopics Topics)
{
    /// <summary>Its name; null when CloudFormation makes one.</summary>
    public Node? Name { get; init; }

    public SourceSpan Span { get; init; }
}
