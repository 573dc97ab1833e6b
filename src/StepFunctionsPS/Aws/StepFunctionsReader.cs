using System;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Aws;

/// <summary>Reads what the cmdlets of Step Functions give; text that is empty stands for text that is absent.</summary>
internal static class StepFunctionsReader
{
    /// <param name="machine">The answer.</param>
    /// <param name="arn">What was asked for, where a mock does not tell it again.</param>
    public static DescribedMachine Machine(AwsResult machine, string arn)
    {
        var logging = machine.Item("LoggingConfiguration");
        return new DescribedMachine(Some(machine, "StateMachineArn") ?? arn, Some(machine, "Name") ?? Last(arn), Some(machine, "Type") ?? ExecutionTarget.Standard)
        {
            Definition = Some(machine, "Definition"),
            LogLevel = (logging is null ? null : Some(logging, "Level")) ?? "OFF",
            LogsData = logging?.Flag("IncludeExecutionData") ?? false,
            LogGroups = (logging?.Items("Destinations") ?? [])
                .Select(destination => destination.Item("CloudWatchLogsLogGroup")?.Text("LogGroupArn"))
                .OfType<string>()
                .Select(LogGroupName)
                .Where(name => name.Length > 0)
                .ToArray(),
        };
    }

    /// <param name="execution">The answer.</param>
    /// <param name="arn">What was asked for.</param>
    public static DescribedExecution Execution(AwsResult execution, string arn) => new(
        Some(execution, "ExecutionArn") ?? arn,
        execution.TextOrEmpty("StateMachineArn"),
        Some(execution, "Name") ?? Last(arn),
        execution.TextOrEmpty("Status"))
    {
        StartDate = execution.Time("StartDate"),
        StopDate = execution.Time("StopDate"),
        Input = Some(execution, "Input"),
        Output = Some(execution, "Output"),
        Error = Some(execution, "Error"),
        Cause = Some(execution, "Cause"),
        RedriveCount = execution.Number("RedriveCount") ?? 0,
        RedriveStatus = Some(execution, "RedriveStatus"),
        RedriveStatusReason = Some(execution, "RedriveStatusReason"),
        MapRunArn = Some(execution, "MapRunArn"),
    };

    public static EndedExecution Ended(AwsResult execution, StartRequest request) => new(
        execution.TextOrEmpty("ExecutionArn"),
        Some(execution, "Name") ?? request.Name,
        execution.TextOrEmpty("Status"))
    {
        StartDate = execution.Time("StartDate"),
        StopDate = execution.Time("StopDate"),
        Output = Some(execution, "Output"),
        Error = Some(execution, "Error"),
        Cause = Some(execution, "Cause"),
    };

    public static MapRunCounts Counts(AwsResult items)
    {
        string[] ended = ["Succeeded", "Failed", "TimedOut", "Aborted"];
        return new MapRunCounts(ended.Sum(status => items.Number(status) ?? 0), items.Number("Total") ?? 0);
    }

    private static string? Some(AwsResult owner, string property) => owner.Text(property) is { Length: > 0 } text ? text : null;

    private static string Last(string arn) => arn.Substring(arn.LastIndexOf(':') + 1);

    // arn:aws:logs:us-east-1:123456789012:log-group:/aws/states/order:*
    private static string LogGroupName(string arn)
    {
        const string Before = ":log-group:";
        var start = arn.IndexOf(Before, StringComparison.Ordinal);
        return start < 0 ? "" : arn.Substring(start + Before.Length).Split(':')[0];
    }
}
