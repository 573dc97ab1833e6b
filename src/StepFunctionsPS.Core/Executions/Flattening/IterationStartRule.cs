namespace StepFunctionsPS.Executions;

/// <summary>An iteration of a Map begins.</summary>
internal sealed class IterationStartRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        var name = item.Text("name");
        var map = name is null ? null : trail.Find(trail.At(item.PreviousEventId), visit => visit.State == name && visit is { Kind: "Map", IsLeft: false });
        var strand = map is not null && item.Number("index") is { } index ? map.AddIteration(index, item.Timestamp) : null;
        trail.Remember(item.Id, new Spot(map, strand));
        return In(map, flat) with { State = name, Iteration = strand?.Iteration, Started = item.Timestamp };
    }
}
