using System;
using System.Collections.Generic;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Numbers the events of a run, and keeps them when asked to.</summary>
internal sealed class History(bool keeps, int most, Func<DateTimeOffset> now)
{
    private readonly List<HistoryEvent> events = [];

    /// <summary>Whether details are worth building.</summary>
    public bool Keeps => keeps;

    public IReadOnlyList<HistoryEvent> Events => events;

    public long Count { get; private set; }

    /// <summary>Adds an event and gives its number. Throws <see cref="HistoryFull"/> when only the last one has room.</summary>
    public long Add(string type, long previous, Func<MappingNode?>? details = null)
    {
        if (Count + 1 == most) throw new HistoryFull();
        return AddLast(type, previous, details);
    }

    /// <summary>Adds the event that ends the execution, for which there is always room.</summary>
    public long AddLast(string type, long previous, Func<MappingNode?>? details)
    {
        Count++;
        if (keeps) events.Add(HistoryEvent.Late(Count, previous, type, now(), details));
        return Count;
    }
}

/// <summary>The next event would reach the quota; the execution fails with that event.</summary>
internal sealed class HistoryFull : Exception;
