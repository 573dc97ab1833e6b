using System;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>Makes the object that a user gets of an execution in AWS.</summary>
internal static class AwsExecution
{
    public static Execution Of(ExecutionReport report) => new()
    {
        Name = report.Name,
        StateMachine = report.StateMachine,
        Status = report.Status,
        ExecutionArn = report.ExecutionArn,
        StateMachineArn = report.StateMachineArn,
        Region = report.Region,
        Input = JsonValue.Read(report.Input),
        Output = JsonValue.Read(report.Output),
        Error = report.Error,
        Cause = report.Cause,
        StartDate = report.StartDate,
        StopDate = report.StopDate,
        Took = Took(report.StartDate, report.StopDate ?? DateTimeOffset.UtcNow),
        RedriveCount = report.RedriveCount,
        Path = report.Path,
        History = new(() => report.Events.Select(item => new ExecutionEvent(item, report.ExecutionArn)).ToArray()),
    };

    // The clock of AWS may be ahead of ours.
    private static TimeSpan Took(DateTimeOffset start, DateTimeOffset stop) => stop > start ? stop - start : TimeSpan.Zero;
}
