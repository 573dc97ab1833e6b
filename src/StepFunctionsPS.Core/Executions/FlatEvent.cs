using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>An event of a history with what has to be gathered from those before it.</summary>
/// <param name="Event">The event itself.</param>
/// <param name="Elapsed">How long after the start of the execution.</param>
internal sealed record FlatEvent(HistoryEvent Event, TimeSpan Elapsed)
{
    /// <summary>The state that it belongs to; for the end of an execution that failed, the state that raised the error. Null for other events of the execution itself.</summary>
    public string? State { get; init; }

    /// <summary>The iterations of Maps that it happened in, the outer one first: <c>Orders[0]/Lines[3]</c>. Null outside.</summary>
    public string? Iteration { get; init; }

    /// <summary>How deep in Parallel and Map states; 0 for the states of the machine itself.</summary>
    public int Depth { get; init; }

    /// <summary>When that began which the event is about: the visit of the state, the attempt, the iteration or the execution.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>How long that took which the event ends; null for events that end nothing.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Which attempt of the state's work it is, from 1; null for events that are about no attempt.</summary>
    public int? Attempt { get; init; }

    public string? Error => Text("error");

    public string? Cause => Text("cause");

    /// <summary>JSON text; null for events without.</summary>
    public string? Input => Text("input") ?? Text("parameters");

    /// <summary>JSON text; null for events without.</summary>
    public string? Output => Text("output");

    // Logs may have JSON where histories have text.
    private string? Text(string key) => Event.Details?[key] switch
    {
        null or NullNode => null,
        StringNode text => text.Value,
        var other => other.ToString(),
    };
}
