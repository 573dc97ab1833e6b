namespace StepFunctionsPS.Executions;

/// <summary>The execution begins.</summary>
internal sealed class ExecutionStartRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        trail.Began = item.Timestamp;
        trail.Remember(item.Id, new Spot(null, trail.Root));
        return flat with { Elapsed = default };
    }
}
