using System.Collections.Generic;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Presentation;

/// <summary>How an execution ends: the line that counts, and the commands that come next.</summary>
internal static class ExecutionClosing
{
    public static IEnumerable<ShownLine> Of(ExecutionReport report)
    {
        if (report is { Succeeded: false, HasFailed: false })
        {
            yield return new ShownLine(LineKind.Text, $"{report.StateMachine} {report.Status}.");
            if (!report.IsExpress) yield return Next("Next", $"Watch-SfnExecution {report.ExecutionArn}");
            yield break;
        }

        var state = report.FailedState is { } failed ? $" in state {failed}" : "";
        var error = report.Error is { Length: > 0 } name ? $": {name}" : "";
        yield return new ShownLine(report.Succeeded ? LineKind.Success : LineKind.Failure, $"{report.StateMachine} {report.Status}{Took(report)}{state}{error}.");
        if (report.Succeeded) yield break;
        yield return Next("Next", $"Get-SfnExecutionEvent {report.ExecutionArn}");
        // AWS resumes standard executions only.
        if (!report.IsExpress) yield return Next("Or", $"Resume-SfnExecution {report.ExecutionArn}");
    }

    private static string Took(ExecutionReport report) => report.StopDate is { } stop ? $" in {Elapsed.Of(stop - report.StartDate)}" : "";

    private static ShownLine Next(string word, string command) => new(LineKind.Text, $"{word}: {command}");
}
