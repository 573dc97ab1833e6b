using System;
using System.Collections.Generic;

namespace StepFunctionsPS;

/// <summary>A run of a state machine that has ended.</summary>
public sealed record Execution
{
    /// <summary>The name of the execution.</summary>
    public required string Name { get; init; }

    /// <summary>The key of the state machine in its service file.</summary>
    public required string StateMachine { get; init; }

    /// <summary><c>SUCCEEDED</c>, <c>FAILED</c>, <c>TIMED_OUT</c> or <c>ABORTED</c>.</summary>
    public required string Status { get; init; }

    /// <summary>What it was started with, parsed.</summary>
    public object? Input { get; init; }

    /// <summary>What it gave, parsed; null unless it succeeded.</summary>
    public object? Output { get; init; }

    /// <summary>The name of the error that ended it; null when it succeeded.</summary>
    public string? Error { get; init; }

    /// <summary>What the error says of itself.</summary>
    public string? Cause { get; init; }

    /// <summary>When it began; a local run begins at a fixed moment, so that two runs are equal.</summary>
    public DateTimeOffset StartDate { get; init; }

    /// <summary>When it ended, on the clock of <see cref="StartDate"/>.</summary>
    public DateTimeOffset StopDate => StartDate + Duration;

    /// <summary>How long it took; in a local run on the virtual clock, which jumps over waiting.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The names of the states in the order in which they were entered.</summary>
    public IReadOnlyList<string> Path { get; init; } = Array.Empty<string>();

    /// <summary>The history.</summary>
    public IReadOnlyList<ExecutionEvent> Events { get; init; } = Array.Empty<ExecutionEvent>();

    /// <summary><c>order SUCCEEDED</c>, or with the error that ended it.</summary>
    public override string ToString() => Error is null ? $"{StateMachine} {Status}" : $"{StateMachine} {Status}: {Error}";
}
