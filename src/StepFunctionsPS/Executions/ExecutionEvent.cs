using System;

namespace StepFunctionsPS;

/// <summary>An event in the history of an execution.</summary>
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

    /// <summary>How long after the start of the execution.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The state that it belongs to; null for events of the execution itself.</summary>
    public string? State { get; init; }

    /// <summary>The name of the error, when it is about one.</summary>
    public string? Error { get; init; }

    /// <summary>What the error says of itself.</summary>
    public string? Cause { get; init; }

    /// <summary>What else GetExecutionHistory tells of it; payloads are JSON text, as there.</summary>
    public object? Details { get; init; }

    /// <summary><c>12 TaskFailed Charge: Card.Declined</c></summary>
    public override string ToString() => $"{Id} {Type}" + (State is null ? "" : " " + State) + (Error is null ? "" : ": " + Error);
}
