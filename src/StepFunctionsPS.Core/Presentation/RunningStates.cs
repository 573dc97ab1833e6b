using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Presentation;

/// <summary>Which states an execution is in, and what has to be remembered of them until they are left.</summary>
internal sealed class RunningStates
{
    private const int MostNames = 3;

    private readonly List<string> entered = [];
    private readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MapCount> counts = new(StringComparer.Ordinal);

    /// <summary>The states that it is in, outside of iterations: <c>Charge and Notify</c>; empty for none.</summary>
    public string Names => entered.Count > MostNames ? $"{string.Join(", ", entered.Take(MostNames))} and {entered.Count - MostNames} more" : string.Join(" and ", entered);

    public void Clear()
    {
        entered.Clear();
        errors.Clear();
        counts.Clear();
    }

    /// <summary>Takes an event up.</summary>
    /// <returns>Of a state that is left: the error that it got over, and how many of its iterations have ended.</returns>
    public (string? Caught, MapCount? Count) Take(FlatEvent item)
    {
        if (item.State is not { } state) return default;
        var type = item.Event.Type;
        var key = ExecutionRow.Name(item);
        if (item.Event.EntersState) Enter(item, state);
        else if (item.Event.LeavesState) return Leave(item, state, key);
        else if (type == "MapStateStarted") counts[key] = new MapCount(0, item.Event.Number("length") ?? 0);
        else if (type is "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted") CountIteration(key);
        else if (ExecutionRow.IsFailure(item)) errors[key] = item.Error ?? type;
        else if (item.Attempt is not null) errors.Remove(key);
        return default;
    }

    /// <summary>Takes up how far a Map is, as far as its own events do not tell.</summary>
    public void Count(string state, MapCount count) => counts[state] = count;

    private void Enter(FlatEvent item, string state)
    {
        // A Fail state is never left.
        if (item.Iteration is null && item.Event.Type != "FailStateEntered") entered.Add(state);
    }

    private (string? Caught, MapCount? Count) Leave(FlatEvent item, string state, string key)
    {
        if (item.Iteration is null) entered.Remove(state);
        errors.TryGetValue(key, out var caught);
        errors.Remove(key);
        // What iterations count is kept for them all together; of another kind of state, there is none.
        counts.TryGetValue(key, out var count);
        counts.Remove(key);
        // How far a distributed Map is, is asked for from time to time: its end may come before the last answer.
        return (caught, caught is null && count?.Done < count?.Total ? null : count);
    }

    private void CountIteration(string key)
    {
        var map = key.Substring(0, Math.Max(0, key.LastIndexOf('[')));
        if (counts.TryGetValue(map, out var count)) counts[map] = count with { Done = Math.Min(count.Total, count.Done + 1) };
    }
}
