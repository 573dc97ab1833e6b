using System;

namespace StepFunctionsPS.Executions;

/// <summary>Puts together what is known of an execution.</summary>
internal static class Reports
{
    /// <summary>One of which only the ARN is known, and that it runs.</summary>
    public static ExecutionReport Running(ExecutionArn arn, DateTimeOffset started) => new(arn.Text, arn.StateMachineArn, arn.Name, ExecutionStatuses.Running)
    {
        StateMachine = arn.StateMachineName,
        Region = arn.Region,
        StartDate = started,
    };

    /// <summary>The same as AWS describes it.</summary>
    public static ExecutionReport With(this ExecutionReport report, DescribedExecution found) => report with
    {
        StateMachineArn = found.StateMachineArn,
        Name = found.Name,
        Status = found.Status,
        Input = found.Input ?? report.Input,
        Output = found.Output,
        Error = found.Error,
        Cause = found.Cause,
        StartDate = found.StartDate ?? report.StartDate,
        StopDate = found.StopDate,
        RedriveCount = found.RedriveCount,
    };

    /// <summary>The same as its events tell it.</summary>
    public static ExecutionReport With(this ExecutionReport report, ExecutionTrail trail) => report with
    {
        Status = trail.End is null ? report.Status : ExecutionStatuses.After(trail.End.Event.Type)!,
        Input = trail.Start?.Input ?? report.Input,
        Output = trail.End?.Output,
        Error = trail.End?.Error,
        Cause = trail.End?.Cause,
        StartDate = trail.Start?.Event.Timestamp ?? report.StartDate,
        StopDate = trail.End?.Event.Timestamp,
        RedriveCount = trail.Redrives,
    };

    /// <summary>The same with the state that raised the error, and its place.</summary>
    public static ExecutionReport FailedIn(this ExecutionReport report, string? state, StateMachine? machine) =>
        report.HasFailed ? report with { FailedState = state, Source = StatePlace.Find(machine, state) } : report;
}
