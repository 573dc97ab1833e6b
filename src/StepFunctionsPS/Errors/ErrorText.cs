using System;
using System.Management.Automation;

namespace StepFunctionsPS;

/// <summary>What an error record shows.</summary>
internal static class ErrorText
{
    // PowerShell 7 prints the recommended action below the message; Windows PowerShell does not print it at all.
    private static readonly bool HostShowsAdvice = typeof(PSObject).Assembly.GetName().Version.Major > 3;

    /// <summary>The details of a message that may end in its advice.</summary>
    public static ErrorDetails Of(string line, string advice)
    {
        var ending = " " + advice;
        var isTwice = HostShowsAdvice && advice.Length > 0 && line.EndsWith(ending, StringComparison.Ordinal);
        return new ErrorDetails(isTwice ? line.Substring(0, line.Length - ending.Length) : line) { RecommendedAction = advice };
    }
}
