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

/// <summary>It has succeeded.</summary>
internal sealed class ExecutionSuccessRule : ExecutionEndRule
{
    protected override Visit? FindState(Spot from, Trail trail) => null;
}

/// <summary>It has failed, with the error of a state.</summary>
internal sealed class ExecutionFailureRule : ExecutionEndRule
{
    protected override Visit? FindState(Spot from, Trail trail) => from.Raiser();
}

/// <summary>It was stopped, by its time or by a user.</summary>
internal sealed class ExecutionStopRule : ExecutionEndRule
{
    protected override Visit? FindState(Spot from, Trail trail) => trail.Running();
}
