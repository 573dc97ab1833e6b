using System.Management.Automation;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of what kept an execution from being started, followed or resumed.</summary>
internal static class ExecutionRecords
{
    /// <param name="diagnostic">The error.</param>
    /// <param name="outcome">How the work ended.</param>
    /// <param name="execution">The execution as the user gets it; null when there is none.</param>
    /// <param name="subject">What it was about.</param>
    public static ErrorRecord Of(Diagnostic diagnostic, ExecutionOutcome outcome, Execution? execution, object subject) =>
        new(new ExecutionCommandException(diagnostic) { Execution = execution, Diagnostics = outcome.Diagnostics }, diagnostic.Code, DiagnosticRecords.CategoryOf(diagnostic.Code), execution ?? subject)
        {
            ErrorDetails = ErrorText.Of(diagnostic.ToString(), diagnostic.Advice),
        };
}
