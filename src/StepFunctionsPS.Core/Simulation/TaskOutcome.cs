using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>What a call gives: an output, or an error with its cause, after some time on the virtual clock.</summary>
internal sealed record TaskOutcome
{
    private TaskOutcome(Node? output, string? error, string? cause, TimeSpan after)
    {
        Output = output;
        Error = error;
        Cause = cause;
        After = after;
    }

    /// <summary>Null for a failure.</summary>
    public Node? Output { get; }

    public string? Error { get; }

    public string? Cause { get; }

    public TimeSpan After { get; }

    public static TaskOutcome Return(Node output, TimeSpan after = default) => new(output, null, null, after);

    /// <summary>A failure; the error States.Timeout is recorded as a timeout of the task.</summary>
    public static TaskOutcome Throw(string? error, string? cause = null, TimeSpan after = default) => new(null, error, cause, after);
}
