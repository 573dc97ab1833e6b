using StepFunctionsPS.Presentation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Executions;

/// <summary>Says in one sentence that an execution did not succeed, where and why: the same words for AWS and for local runs.</summary>
internal static class FailureText
{
    // Causes can have 32 KB, which nobody reads in a sentence; the execution has them whole.
    private const int LongestCause = 2000;

    public static string Of(ExecutionReport report) =>
        Of(report.StateMachine, report.Status, report.FailedState, report.Source, report.Error, report.Cause);

    /// <param name="stateMachine">The key or name of the machine.</param>
    /// <param name="status">How the execution ended, as AWS writes it.</param>
    /// <param name="state">The state that raised the error; null when it is not known.</param>
    /// <param name="place">Where that state stands.</param>
    /// <param name="error">The name of the error.</param>
    /// <param name="cause">What it says of itself.</param>
    public static string Of(string stateMachine, string status, string? state, SourceSpan place, string? error, string? cause) =>
        $"State machine '{stateMachine}' {Verb(status)}{Place(LineOf(state), place)}{Reason(LineOf(error), Short(Causes.Readable(cause)))}";

    /// <summary>The same for a state that was run alone.</summary>
    public static string OfState(string state, SourceSpan place, string? error, string? cause) =>
        $"State '{LineOf(state)}'{(place.Source is null ? "" : $" at {place}")} failed{Reason(LineOf(error), Short(Causes.Readable(cause)))}";

    // Names have no lines of their own, whatever is in them.
    private static string? LineOf(string? name) => name is null ? null : LogText.Line(name);

    private static string? Short(string? cause) => cause is { Length: > LongestCause } ? cause.Substring(0, LongestCause) + "..." : cause;

    private static string Verb(string status) => status switch
    {
        ExecutionStatuses.TimedOut => "timed out",
        ExecutionStatuses.Aborted => "was stopped",
        _ => "failed",
    };

    private static string Place(string? state, SourceSpan place) =>
        state is null ? "" : place.Source is null ? $" in state '{state}'" : $" in state '{state}' at {place}";

    private static string Reason(string? error, string? cause) => (string.IsNullOrEmpty(error), string.IsNullOrEmpty(cause)) switch
    {
        (true, true) => ".",
        (false, true) => $": {error!.TrimEnd('.')}.",
        (true, false) => $": {cause!.TrimEnd('.')}.",
        _ => $": {error}: {cause!.TrimEnd('.')}.",
    };
}
