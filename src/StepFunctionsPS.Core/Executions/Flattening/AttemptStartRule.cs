namespace StepFunctionsPS.Executions;

/// <summary>An attempt begins: the first one, or one after an error that is retried.</summary>
internal sealed class AttemptStartRule(string kind) : AttemptRule(kind)
{
    private readonly string kind = kind;

    // A state that is done begins anew only where none around it can be meant.
    protected override Visit? FindVisit(Spot from, Trail trail) =>
        base.FindVisit(from, trail) ?? trail.Find(from, visit => visit.Kind == kind && !visit.IsLeft);

    protected override void Begin(HistoryEvent item, Visit visit) => visit.BeginAttempt(item.Timestamp);
}
