using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>What the events of an execution tell of it. The last one that ended it counts, unless it was resumed since.</summary>
internal sealed class ExecutionTrail
{
    private static readonly string[] Payloads = ["input", "output", "parameters"];

    private readonly List<string> path = [];

    private readonly List<FlatEvent> events = [];

    /// <summary>The names of the states that were entered, in order.</summary>
    public IReadOnlyList<string> Path => path;

    /// <summary>The events without inputs and outputs, whoever wants those is given them one by one.</summary>
    public IReadOnlyList<FlatEvent> Events => events;

    public FlatEvent? Start { get; private set; }

    /// <summary>The event that ended it; null while it goes on.</summary>
    public FlatEvent? End { get; private set; }

    /// <summary>How often it was resumed.</summary>
    public long Redrives { get; private set; }

    public void Take(FlatEvent item)
    {
        var type = item.Event.Type;
        if (type == "ExecutionStarted") Start = item;
        if (type == "ExecutionRedriven")
        {
            Redrives++;
            End = null;
        }

        if (ExecutionStatuses.After(type) is not null) End = item;
        if (item.State is not null && item.Event.EntersState) path.Add(item.State);
        events.Add(WithoutPayloads(item));
    }

    private static FlatEvent WithoutPayloads(FlatEvent item) =>
        item.Event.Details is { } details && details.Entries.Any(entry => Payloads.Contains(entry.Key))
            ? item with { Event = item.Event with { Details = Without(details) } }
            : item;

    private static MappingNode Without(MappingNode details)
    {
        var kept = new MappingBuilder();
        foreach (var entry in details.Entries)
        {
            if (!Payloads.Contains(entry.Key)) kept.Set(entry.Key, entry.Value);
        }

        return kept.Build();
    }
}
