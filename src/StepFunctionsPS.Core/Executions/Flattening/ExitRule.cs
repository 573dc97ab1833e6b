namespace StepFunctionsPS.Executions;

/// <summary>A state is left.</summary>
internal sealed class ExitRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        if (item.Text("name") is not { } name) return flat;
        var visit = trail.Find(trail.At(item.PreviousEventId), candidate => candidate.State == name && !candidate.IsLeft);
        visit?.Leave();
        trail.Remember(item.Id, Spot.Of(visit));
        return In(visit, flat) with { State = name, Duration = item.Timestamp - visit?.Entered };
    }
}
