using StepFunctionsPS.Executions;
using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Finds the state that each event of a history belongs to.</summary>
internal static class EventStates
{
    /// <summary>The names of states by the ids of events; events of the execution itself have none.</summary>
    public static IReadOnlyDictionary<long, string> Of(IReadOnlyList<HistoryEvent> history)
    {
        var states = new Dictionary<long, string>();
        foreach (var item in history)
        {
            if (StateOf(item, states) is { } state) states[item.Id] = state;
        }

        return states;
    }

    // Only the events at both ends of a visit, and those about iterations, name their state; the others follow from one of these.
    private static string? StateOf(HistoryEvent item, Dictionary<long, string> states)
    {
        if (item.Type.StartsWith("Execution", StringComparison.Ordinal)) return null;
        if (item.DetailsKey is "stateEnteredEventDetails" or "stateExitedEventDetails" || item.Type.StartsWith("MapIteration", StringComparison.Ordinal)) return (item.Details?["name"] as StringNode)?.Value;
        return states.TryGetValue(item.PreviousEventId, out var state) ? state : null;
    }
}
