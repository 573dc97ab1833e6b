namespace StepFunctionsPS.Executions;

/// <summary>The execution ends.</summary>
internal abstract class ExecutionEndRule : EventRule
{
    public sealed override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        var visit = FindState(trail.At(item.PreviousEventId), trail);
        trail.Remember(item.Id, new Spot(null, trail.Root));
        return flat with
        {
            State = visit?.State,
            Iteration = visit?.Strand.Iteration,
            Started = trail.First(item.Timestamp),
            Duration = item.Timestamp - trail.Began,
        };
    }

    /// <summary>The state that ended it; null for none.</summary>
    protected abstract Visit? FindState(Spot from, Trail trail);
}
