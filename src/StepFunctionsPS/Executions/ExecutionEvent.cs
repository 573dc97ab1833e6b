using System;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Values;

namespace StepFunctionsPS;

/// <summary>An event in the history of an execution, with what has to be gathered from the events before it.</summary>
public sealed record ExecutionEvent
{
    /// <param name="flat">The event.</param>
    /// <param name="executionArn">The execution that it belongs to; null for a local run.</param>
    internal ExecutionEvent(FlatEvent flat, string? executionArn) => (Flat, ExecutionArn) = (flat, executionArn);

    /// <summary>Its number, from 1.</summary>
    public long Id => Flat.Event.Id;

    /// <summary>The event that led to it; 0 for none.</summary>
    public long PreviousEventId => Flat.Event.PreviousEventId;

    /// <summary>Such as <c>TaskFailed</c>.</summary>
    public string Type => Flat.Event.Type;

    /// <summary>When it happened; in a local run on the virtual clock.</summary>
    public DateTimeOffset Timestamp => Flat.Event.Timestamp;

    /// <summary>How long after the start of the execution. Scripts see a TimeSpan.</summary>
    public string Elapsed => Flat.Elapsed.ToString();

    /// <summary>The execution; null for a local run.</summary>
    public string? ExecutionArn { get; }

    /// <summary>The state that it belongs to; for the end of an execution that failed, the state that raised the error. Null for other events of the execution itself.</summary>
    public string? State => Flat.State;

    /// <summary>The iterations of Maps that it happened in, the outer one first: <c>Orders[0]/Lines[3]</c>. Null outside.</summary>
    public string? Iteration => Flat.Iteration;

    /// <summary>When that began which the event is about: the visit of the state, the attempt, the iteration or the execution.</summary>
    public DateTimeOffset Started => Flat.Started;

    /// <summary>How long that took which the event ends; null for events that end nothing. Scripts see a TimeSpan.</summary>
    public string? Duration => Flat.Duration?.ToString();

    /// <summary>Which attempt of the state's work it is, from 1; null for events that are about no attempt.</summary>
    public int? Attempt => Flat.Attempt;

    /// <summary>The name of the error, when it is about one.</summary>
    public string? Error => Flat.Error;

    /// <summary>What the error says of itself.</summary>
    public string? Cause => Flat.Cause;

    /// <summary>What went in, parsed anew each time: histories are long, and texts are small beside objects. Null for events without.</summary>
    public object? Input => JsonValue.Read(Flat.Input);

    /// <summary>What came out, likewise.</summary>
    public object? Output => JsonValue.Read(Flat.Output);

    /// <summary>What else GetExecutionHistory tells of it; payloads are JSON text, as there.</summary>
    internal object? Details => ValueWriter.Write(Flat.Event.Details);

    internal FlatEvent Flat { get; }

    /// <summary><c>12 TaskFailed Charge: Card.Declined</c></summary>
    public override string ToString() => $"{Id} {Type}" + (State is null ? "" : " " + State) + (Error is null ? "" : ": " + Error);
}
