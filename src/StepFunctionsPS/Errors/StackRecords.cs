using System.Management.Automation;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of what failed about a stack.</summary>
internal static class StackRecords
{
    /// <param name="diagnostic">The error.</param>
    /// <param name="result">How the work ended.</param>
    /// <param name="stackName">The stack, which need not be there.</param>
    public static ErrorRecord Of(Diagnostic diagnostic, DeploymentResult result, string stackName)
    {
        var failure = new StackFailedException(diagnostic, stackName) { Stack = result.Stack, Failures = result.Failures, Diagnostics = result.Diagnostics };
        return new ErrorRecord(failure, diagnostic.Code, DiagnosticRecords.CategoryOf(diagnostic.Code), (object?)result.Stack ?? stackName)
        {
            ErrorDetails = ErrorText.Of(diagnostic.ToString(), diagnostic.Advice),
        };
    }
}
