using System.Collections.Generic;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>A history as long as AWS allows: a Map whose iterations call a task that is retried once.</summary>
internal static class LongHistory
{
    public static IEnumerable<HistoryEvent> Make(int count)
    {
        var id = 0L;
        yield return Event("ExecutionStarted", 0);
        yield return Event("MapStateEntered", 0, "name", "Orders");
        yield return Event("MapStateStarted", 2);
        for (var index = 0; id + 10 <= count - 3; index++)
        {
            yield return Iteration("MapIterationStarted", 3, index);
            yield return Event("TaskStateEntered", id, "name", "Ship");
            yield return Event("TaskScheduled", id, "parameters", "{}");
            yield return Event("TaskStarted", id);
            yield return Event("TaskFailed", id, "error", "Busy");
            yield return Event("TaskScheduled", id, "parameters", "{}");
            yield return Event("TaskStarted", id);
            yield return Event("TaskSucceeded", id, "output", "{}");
            yield return Event("TaskStateExited", id, "name", "Ship");
            yield return Iteration("MapIterationSucceeded", id, index);
        }

        while (id < count - 3) yield return Event("MapStateStarted", id);
        yield return Event("MapStateSucceeded", id);
        yield return Event("MapStateExited", id, "name", "Orders");
        yield return Event("ExecutionSucceeded", id);

        HistoryEvent Event(string type, long previous, string? key = null, string? value = null) =>
            new(++id, previous, type, RecordedHistory.Start.AddSeconds(id), key is null ? null : new MappingNode([new MappingEntry(key, new StringNode(value!))]));

        HistoryEvent Iteration(string type, long previous, int index) => new(++id, previous, type, RecordedHistory.Start.AddSeconds(id), new MappingNode([new MappingEntry("name", new StringNode("Orders")), new MappingEntry("index", new NumberNode(index.ToString(System.Globalization.CultureInfo.InvariantCulture)))]));
    }
}
