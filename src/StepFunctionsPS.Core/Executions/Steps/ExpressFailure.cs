using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Where to look for the state in which an Express execution failed: only the logs of its machine have it.</summary>
internal static class ExpressFailure
{
    private const string TurnOn = "'loggingConfig' of the machine in the service file, with 'level: ALL'";

    public static Diagnostic Explain(ExecutionWork work, ExecutionReport report) =>
        ExecutionMessages.FailedWhere(report.ExecutionArn, LevelOf(work, report) switch
        {
            "OFF" => $"Its machine does not log. Turn that on to see it the next time: {TurnOn}.",
            _ => $"The logs do, a little later: 'Get-SfnExecutionEvent {report.ExecutionArn}'.",
        });

    private static string? LevelOf(ExecutionWork work, ExecutionReport report)
    {
        try
        {
            return work.Cloud.Executions.FindStateMachine(report.StateMachineArn)?.LogLevel;
        }
        catch (AwsFailure failure)
        {
            work.Observer.Detail($"Could not look whether {report.StateMachine} logs: {work.Shown(failure.Problem)}");
            return null;
        }
    }
}
