using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Why an execution cannot be resumed.</summary>
internal static class RedriveRefusals
{
    private const string StartAnew = "Start a new execution: 'Invoke-SfnStateMachine'.";

    /// <summary>What the ARN alone tells; null when it can be.</summary>
    public static Diagnostic? Of(ExecutionArn arn) =>
        arn.IsExpress ? ExecutionMessages.NotRedrivable(arn.Text, "AWS resumes no executions of Express machines", StartAnew) : null;

    /// <summary>What AWS tells of it; null when it can be.</summary>
    public static Diagnostic? Of(DescribedExecution found) => found switch
    {
        { RedriveStatus: "REDRIVABLE" } => null,
        { RedriveStatus: "REDRIVABLE_BY_MAP_RUN" } => ExecutionMessages.NotRedrivable(found.ExecutionArn, "it works an item of a distributed Map, and is resumed with that", $"Resume the execution that has the Map{(found.MapRunArn is null ? "" : $" ('Get-SFNMapRun {found.MapRunArn}' names it)")}."),
        { Status: ExecutionStatuses.Running or ExecutionStatuses.PendingRedrive } => ExecutionMessages.NotRedrivable(found.ExecutionArn, $"it runs ({found.Status})", $"'Watch-SfnExecution {found.ExecutionArn}' follows it."),
        { Status: ExecutionStatuses.Succeeded } => ExecutionMessages.NotRedrivable(found.ExecutionArn, "it has succeeded", StartAnew),
        { RedriveStatus: "NOT_REDRIVABLE" } => ExecutionMessages.NotRedrivable(found.ExecutionArn, string.IsNullOrEmpty(found.RedriveStatusReason) ? "AWS says so, and gives no reason" : found.RedriveStatusReason!, StartAnew),
        _ => null,
    };
}
