namespace StepFunctionsPS.Executions;

/// <summary>An event of a kind that is not known here: what follows from it goes on where it stands.</summary>
internal sealed class UnknownRule : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        trail.Remember(item.Id, trail.At(item.PreviousEventId));
        return flat;
    }
}
