namespace StepFunctionsPS.Executions;

/// <summary>What happens within an attempt of the work of a state.</summary>
/// <param name="kind">The type of the states that have it.</param>
internal class AttemptRule(string kind) : EventRule
{
    public sealed override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        var from = trail.At(item.PreviousEventId);
        if (FindVisit(from, trail) is not { } visit)
        {
            trail.Remember(item.Id, default);
            return flat;
        }

        Begin(item, visit);
        var read = In(visit, flat);
        if (visit.AttemptBegan is { } began) read = read with { Started = began, Attempt = visit.Attempts };
        read = End(item, visit, read, from.Raiser());
        trail.Remember(item.Id, Spot.Of(visit));
        return read;
    }

    protected virtual Visit? FindVisit(Spot from, Trail trail) => trail.Find(from, visit => visit.Kind == kind && visit is { IsLeft: false, IsDone: false });

    protected virtual void Begin(HistoryEvent item, Visit visit)
    {
    }

    protected virtual FlatEvent End(HistoryEvent item, Visit visit, FlatEvent read, Visit? raiser) => read;
}
