using System;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS;

/// <summary>An event in the history of an execution, with what has to be gathered from the events before it.</summary>
public sealed record ExecutionEvent
{
    /// <summary>Its number, from 1.</summary>
    public required long Id { get; init; }

    /// <summary>The event that led to it; 0 for none.</summary>
    public required long PreviousEventId { get; init; }

    /// <summary>Such as <c>TaskFailed</c>.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened; in a local run on the virtual clock.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>How long after the start of the execution. Scripts see a TimeSpan.</summary>
    public string Elapsed => After.ToString();

    /// <summary>The execution; null for a local run.</summary>
    public string? ExecutionArn { get; init; }

    /// <summary>The state that it belongs to; for the end of an execution that failed, the state that raised the error. Null for other events of the execution itself.</summary>
    public string? State { get; init; }

    /// <summary>The iterations of Maps that it happened in, the outer one first: <c>Orders[0]/Lines[3]</c>. Null outside.</summary>
    public string? Iteration { get; init; }

    /// <summary>When that began which the event is about: the visit of the state, the attempt, the iteration or the execution.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>How long that took which the event ends; null for events that end nothing. Scripts see a TimeSpan.</summary>
    public string? Duration => Took?.ToString();

    /// <summary>Which attempt of the state's work it is, from 1; null for events that are about no attempt.</summary>
    public int? Attempt { get; init; }

    /// <summary>The name of the error, when it is about one.</summary>
    public string? Error { get; init; }

    /// <summary>What the error says of itself.</summary>
    public string? Cause { get; init; }

    /// <summary>What went in, parsed anew each time: histories are long, and texts are small beside objects. Null for events without.</summary>
    public object? Input => JsonValue.Read(InputText);

    /// <summary>What came out, likewise.</summary>
    public object? Output => JsonValue.Read(OutputText);

    /// <summary>What else GetExecutionHistory tells of it; payloads are JSON text, as there.</summary>
    internal object? Details => ValueWriter.Write(DetailsNode);

    internal string? InputText { get; init; }

    internal string? OutputText { get; init; }

    internal MappingNode? DetailsNode { get; init; }

    internal TimeSpan After { get; init; }

    internal TimeSpan? Took { get; init; }

    /// <summary><c>12 TaskFailed Charge: Card.Declined</c></summary>
    public override string ToString() => $"{Id} {Type}" + (State is null ? "" : " " + State) + (Error is null ? "" : ": " + Error);
}
