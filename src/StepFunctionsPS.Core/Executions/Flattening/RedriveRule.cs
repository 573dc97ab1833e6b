namespace StepFunctionsPS.Executions;

/// <summary>The execution goes on where it had failed.</summary>
internal sealed class RedriveRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        foreach (var visit in trail.Live()) visit.Resume();
        trail.Remember(item.Id, new Spot(null, trail.Root));
        return flat with { Started = trail.First(item.Timestamp) };
    }
}
