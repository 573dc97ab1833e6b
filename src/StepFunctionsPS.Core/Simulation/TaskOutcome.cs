using System;
using StepFunctionsPS.States;
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

    /// <summary>Has a state get it at once.</summary>
    public void Give(Strand strand, WorkState state)
    {
        if (Output is null) strand.Fail(new StateError(Error, Cause));
        else ResultFlow.Complete(strand, state, Output);
    }

    /// <summary>A failure; the error States.Timeout is recorded as a timeout of the task.</summary>
    public static TaskOutcome Throw(string? error, string? cause = null, TimeSpan after = default) => new(null, error, cause, after);
}
