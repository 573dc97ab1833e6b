using System;
using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>How a cmdlet waits for AWS.</summary>
/// <param name="Patience">How long at most; null for as long as it takes.</param>
/// <param name="Interval">The time between two looks; null for one that grows.</param>
internal sealed record WaitArguments(TimeSpan? Patience, TimeSpan? Interval)
{
    /// <param name="invocation">Tells what was given.</param>
    /// <param name="timeout">What -Timeout says, in seconds.</param>
    /// <param name="pollInterval">What -PollInterval says, in seconds.</param>
    public static WaitArguments Of(InvocationInfo invocation, int timeout, double pollInterval) => new(
        timeout > 0 ? TimeSpan.FromSeconds(timeout) : null,
        invocation.BoundParameters.ContainsKey("PollInterval") ? TimeSpan.FromSeconds(pollInterval) : null);
}
