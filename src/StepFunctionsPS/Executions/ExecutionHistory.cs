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
        var states = EventStates.Of(history);
        foreach (var item in history)
        {
            events.Add(new ExecutionEvent
            {
                Id = item.Id,
                PreviousEventId = item.PreviousEventId,
                Type = item.Type,
                Timestamp = item.Timestamp,
                After = item.Timestamp - history[0].Timestamp,
                State = states.TryGetValue(item.Id, out var state) ? state : null,
                Error = Text(item, "error"),
                Cause = Text(item, "cause"),
                Details = ValueWriter.Write(item.Details),
            });
        }

        return events;
    }

    private static string? Text(HistoryEvent item, string key) => (item.Details?[key] as StringNode)?.Value;
}
