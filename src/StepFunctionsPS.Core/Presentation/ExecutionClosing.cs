using System.Collections.Generic;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Presentation;

/// <summary>How an execution ends: the line that counts, and the command that comes next where no error names it.</summary>
internal static class ExecutionClosing
{
    /// <param name="report">What is known of the execution.</param>
    /// <param name="hasErrors">Whether an error says why it is not waited for any longer. One that has failed always gets one.</param>
    public static IEnumerable<ShownLine> Of(ExecutionReport report, bool hasErrors)
    {
        if (report is { Succeeded: false, HasFailed: false })
        {
            yield return new ShownLine(LineKind.Text, $"{report.StateMachine} {report.Status}.");
            if (!hasErrors && !report.IsExpress) yield return new ShownLine(LineKind.Text, $"Next: Watch-SfnExecution {report.ExecutionArn}");
            yield break;
        }

        var state = report.FailedState is { } failed ? $" in state {failed}" : "";
        var error = report.Error is { Length: > 0 } name ? $": {name}" : "";
        yield return new ShownLine(report.Succeeded ? LineKind.Success : LineKind.Failure, $"{report.StateMachine} {report.Status}{Took(report)}{state}{error}.");
    }

    private static string Took(ExecutionReport report) => report.StopDate is { } stop ? $" in {Elapsed.Of(stop - report.StartDate)}" : "";
}
