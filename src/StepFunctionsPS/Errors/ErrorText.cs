using System.Management.Automation;

namespace StepFunctionsPS;

/// <summary>What an error record shows.</summary>
internal static class ErrorText
{
    /// <summary>The message and, apart from it for scripts, the advice.</summary>
    public static ErrorDetails Of(string message, string advice) =>
        new(advice.Length > 0 ? message + " " + advice : message) { RecommendedAction = advice };
}
