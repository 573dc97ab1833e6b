using System;

namespace StepFunctionsPS.Executions;

/// <summary>An attempt ends, by a result or an error.</summary>
internal sealed class AttemptEndRule(string kind) : AttemptRule(kind)
{
    protected override void Begin(HistoryEvent item, Visit visit)
    {
        // A task that could not even be scheduled has been tried nevertheless.
        if (visit.AttemptBegan is null && item.Type.EndsWith("ScheduleFailed", StringComparison.Ordinal)) visit.BeginAttempt(item.Timestamp);
    }

    protected override FlatEvent End(HistoryEvent item, Visit visit, FlatEvent read, Visit? raiser)
    {
        if (item.Type.EndsWith("Failed", StringComparison.Ordinal) && raiser?.Strand.IsIn(visit) == true) visit.Raiser = raiser;
        visit.EndAttempt();
        return read with { Duration = item.Timestamp - read.Started };
    }
}
