using System;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>A state is entered.</summary>
internal sealed class EntryRule(string kind) : EventRule
{
    public override FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail)
    {
        if (item.Text("name") is not { } name) return flat;
        var strand = StrandAfter(trail.At(item.PreviousEventId), name, trail, item.Timestamp);
        var visit = new Visit(name, kind, strand, item.Timestamp);
        strand.Current = visit;
        trail.Remember(item.Id, Spot.Of(visit));
        return In(visit, flat);
    }

    private static Strand StrandAfter(Spot from, string name, Trail trail, DateTimeOffset moment)
    {
        if (from.Strand is null) return new Strand(null, null, moment);
        if (from.Visit is { HasStrands: true, IsLeft: false } around && from.Strand == around.Strand) return around.AddBranch(moment);
        if (from.Visit is not null) return from.Strand;
        // After a redrive a state is entered again where it was; which iteration that is cannot be told among several.
        var before = trail.Live().Where(visit => visit.State == name).ToArray();
        return before.Length == 0 ? from.Strand : before.Length == 1 ? before[0].Strand : new Strand(null, null, moment);
    }
}
