using System;

namespace StepFunctionsPS.Executions;

/// <summary>An iteration of a Map ends, by success, failure or a stop.</summary>
internal sealed class IterationEndRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        var name = item.Text("name");
        var map = name is null ? null : trail.Find(trail.At(item.PreviousEventId), visit => visit.State == name && visit is { Kind: "Map", IsLeft: false });
        var index = item.Number("index");
        var strand = index is { } number ? map?.FindIteration(number) : null;
        if (index is { } ended && item.Type.EndsWith("Succeeded", StringComparison.Ordinal)) map?.RemoveIteration(ended);
        trail.Remember(item.Id, new Spot(map, strand ?? map?.Strand));
        return In(map, flat) with
        {
            State = name,
            Iteration = strand?.Iteration ?? (index is { } known ? map?.PathOf(known) : null),
            Started = strand?.Began ?? item.Timestamp,
            Duration = item.Timestamp - strand?.Began,
        };
    }
}
