using System;
using System.Management.Automation;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of executions that did not succeed.</summary>
internal static class FailureRecords
{
    private const string LocalAdvice = "The Events of the returned execution show the way there; -Mock sets what its tasks get.";

    /// <summary>The record of a run in this process.</summary>
    /// <param name="machine">What was run.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="execution">The same as the user gets it, who finds it in the record.</param>
    public static ErrorRecord Of(StateMachine machine, SimulationResult result, Execution execution)
    {
        var state = FailedRun.StateOf(machine.Definition!, result);
        return Of(FailedRun.Describe(machine, result), LocalAdvice, execution, state?.Name, state?.NameSpan ?? default, text => text);
    }

    /// <summary>The record of a state that was run alone.</summary>
    public static ErrorRecord Of(StateRun run, SourceSpan place)
    {
        const string Advice = "The returned object shows the values on the way there.";
        var line = $"{FailureText.OfState(run.State, place, run.Error, run.Cause)} {Advice}";
        var failure = new StateFailedException(line, run) { Cause = Causes.Readable(run.Cause), Place = place };
        return new ErrorRecord(failure, string.IsNullOrEmpty(run.Error) ? "StateFailed" : run.Error, CategoryOf(run.Status, run.Error), run) { ErrorDetails = ErrorText.Of(line, Advice) };
    }

    /// <summary>The record of a run in AWS.</summary>
    /// <param name="report">What it came to.</param>
    /// <param name="execution">The same as the user gets it.</param>
    /// <param name="shown">A text as it may be shown, without secrets.</param>
    public static ErrorRecord Of(ExecutionReport report, Execution execution, Func<string, string> shown)
    {
        var history = $"'Get-SfnExecutionEvent {report.ExecutionArn}' shows the way there";
        var advice = report.IsExpress
            ? $"{history}, where the state machine writes logs."
            : $"{history}, 'Resume-SfnExecution {report.ExecutionArn}' has it go on from where it ended.";
        return Of(shown(FailureText.Of(report)), advice, execution, report.FailedState, report.Source, shown);
    }

    private static ErrorRecord Of(string sentence, string advice, Execution execution, string? state, SourceSpan place, Func<string, string> shown)
    {
        var line = $"{sentence} {advice}";
        var failure = new ExecutionFailedException(line, execution)
        {
            State = state is null ? null : shown(state),
            Error = execution.Error is { } error ? shown(error) : null,
            Cause = Causes.Readable(execution.Cause) is { } cause ? shown(cause) : null,
            Place = place,
        };
        return new ErrorRecord(failure, string.IsNullOrEmpty(execution.Error) ? "ExecutionFailed" : shown(execution.Error!), CategoryOf(execution.Status, execution.Error), execution) { ErrorDetails = ErrorText.Of(line, advice) };
    }

    private static ErrorCategory CategoryOf(string status, string? error) =>
        status == ExecutionStatuses.TimedOut || error == "States.Timeout" ? ErrorCategory.OperationTimeout : ErrorCategory.OperationStopped;
}
