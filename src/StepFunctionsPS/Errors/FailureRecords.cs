using System.Management.Automation;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of executions that did not succeed.</summary>
internal static class FailureRecords
{
    private const string Advice = "The Events of the returned execution show the way there; -Mock sets what its tasks get.";

    /// <param name="machine">What was run.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="execution">The same as the user gets it, who finds it in the record.</param>
    public static ErrorRecord Of(StateMachine machine, SimulationResult result, Execution execution)
    {
        var line = $"{FailedRun.Describe(machine, result)} {Advice}";
        var category = result.Status == ExecutionStatus.TimedOut || result.Error == "States.Timeout" ? ErrorCategory.OperationTimeout : ErrorCategory.OperationStopped;
        return new ErrorRecord(new ExecutionFailedException(line, execution), result.Error ?? "ExecutionFailed", category, execution)
        {
            ErrorDetails = ErrorText.Of(line, Advice),
        };
    }
}
