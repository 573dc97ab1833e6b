namespace StepFunctionsPS.Executions;

/// <summary>An expression of a state could not be evaluated; it names the state.</summary>
internal sealed class EvaluationRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        var name = item.Text("state");
        var visit = name is null ? null : trail.Find(trail.At(item.PreviousEventId), candidate => candidate.State == name && !candidate.IsLeft);
        trail.Remember(item.Id, Spot.Of(visit));
        return In(visit, flat) with { State = name };
    }
}
