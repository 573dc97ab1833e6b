using System;
using System.Collections.Generic;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A run of a state machine, in AWS or in this process.</summary>
public sealed record Execution
{
    /// <summary>The name of the execution.</summary>
    public required string Name { get; init; }

    /// <summary>The key of the state machine in its service file; its name where that is not at hand.</summary>
    public required string StateMachine { get; init; }

    /// <summary><c>RUNNING</c>, <c>SUCCEEDED</c>, <c>FAILED</c>, <c>TIMED_OUT</c> or <c>ABORTED</c>, as AWS writes it.</summary>
    public required string Status { get; init; }

    /// <summary>Its ARN; null for a local run.</summary>
    public string? ExecutionArn { get; init; }

    /// <summary>The ARN of its state machine; null for a local run.</summary>
    public string? StateMachineArn { get; init; }

    /// <summary>The region that it runs in; null for a local run.</summary>
    public string? Region { get; init; }

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

    /// <summary>When it ended, on the clock of <see cref="StartDate"/>; null while it runs.</summary>
    public DateTimeOffset? StopDate { get; init; }

    /// <summary>How long it took, or has taken by now; in a local run on the virtual clock, which jumps over waiting. Scripts see a TimeSpan.</summary>
    public string Duration => Took.ToString();

    /// <summary>How often it was resumed.</summary>
    public long RedriveCount { get; init; }

    /// <summary>The names of the states in the order in which they were entered; empty where no history was read.</summary>
    public IReadOnlyList<string> Path { get; init => field = new ReadableList<string>(value); } = ReadableList<string>.Empty;

    /// <summary>The history; from AWS without inputs and outputs, which Get-SfnExecutionEvent reads.</summary>
    internal IReadOnlyList<ExecutionEvent> Events => History.Value;

    /// <summary>The same, made when it is first read: most runs are only asked for what came of them.</summary>
    internal Lazy<IReadOnlyList<ExecutionEvent>> History { get; init; } = new(() => []);

    /// <summary>The executions that a run in this process started, in the order of their starts; empty for one in AWS.</summary>
    internal IReadOnlyList<Execution> Children { get; init; } = ReadableList<Execution>.Empty;

    internal TimeSpan Took { get; init; }

    /// <summary>What a run in this process passed of which state machine; null for one in AWS.</summary>
    internal LocalTrace? Run { get; init; }

    /// <summary><c>order SUCCEEDED</c>, or with the error that ended it.</summary>
    public override string ToString() => Error is null ? $"{StateMachine} {Status}" : $"{StateMachine} {Status}: {Error}";
}
