using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Services.Alarms;

/// <summary>A metric of state machines that an alarm can watch.</summary>
/// <param name="Key">What the service file calls it.</param>
/// <param name="CloudWatchName">What CloudWatch calls it.</param>
/// <param name="Description">The end of the alarm's description.</param>
internal sealed record AlarmMetric(string Key, string CloudWatchName, string Description)
{
    private static readonly AlarmMetric TimedOut = new("executionsTimedOut", "ExecutionsTimedOut", "executions timed out");

    public static IReadOnlyList<AlarmMetric> All { get; } =
    [
        TimedOut,
        new("executionsFailed", "ExecutionsFailed", "executions failed"),
        new("executionsAborted", "ExecutionsAborted", "executions were aborted"),
        new("executionThrottled", "ExecutionThrottled", "execution were throttled"),
        new("executionsSucceeded", "ExecutionsSucceeded", "executions succeeded"),
    ];

    public static AlarmMetric? Find(string key) => All.FirstOrDefault(metric => metric.Key == key);

    /// <summary>The metric that old versions of the plugin spelled otherwise.</summary>
    public static AlarmMetric? FindOld(string key) => key == "executionsTimeOut" ? TimedOut : null;
}
