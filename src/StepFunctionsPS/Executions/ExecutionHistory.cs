using System;
using System.Collections.Generic;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Executions;

/// <summary>Makes flat, typed events of a history, each with the state that it belongs to.</summary>
internal static class ExecutionHistory
{
    public static IReadOnlyList<ExecutionEvent> Read(IReadOnlyList<HistoryEvent> history)
    {
        var events = new List<ExecutionEvent>(history.Count);
        var states = new Dictionary<long, string>();
        foreach (var item in history)
        {
            var state = StateOf(item, states);
            if (state is not null) states[item.Id] = state;
            events.Add(new ExecutionEvent
            {
                Id = item.Id,
                PreviousEventId = item.PreviousEventId,
                Type = item.Type,
                Timestamp = item.Timestamp,
                Elapsed = item.Timestamp - history[0].Timestamp,
                State = state,
                Error = Text(item, "error"),
                Cause = Text(item, "cause"),
                Details = ValueWriter.Write(item.Details),
            });
        }

        return events;
    }

    // Only the events at both ends of a visit name their state; those between follow from the first one.
    private static string? StateOf(HistoryEvent item, Dictionary<long, string> states)
    {
        if (item.Type.StartsWith("Execution", StringComparison.Ordinal)) return null;
        if (item.DetailsKey is "stateEnteredEventDetails" or "stateExitedEventDetails") return Text(item, "name");
        return states.TryGetValue(item.PreviousEventId, out var state) ? state : null;
    }

    private static string? Text(HistoryEvent item, string key) => (item.Details?[key] as StringNode)?.Value;
}
