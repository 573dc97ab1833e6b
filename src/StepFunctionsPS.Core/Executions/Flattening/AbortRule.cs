namespace StepFunctionsPS.Executions;

/// <summary>A state is stopped, since one beside it failed or the execution ends.</summary>
internal sealed class AbortRule(string kind) : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        var visit = trail.Find(trail.At(item.PreviousEventId), candidate => candidate.Kind == kind && candidate is { IsLeft: false, IsDone: false });
        if (visit is not null) visit.IsDone = true;
        trail.Remember(item.Id, Spot.Of(visit));
        return In(visit, flat) with { Duration = item.Timestamp - visit?.Entered };
    }
}
