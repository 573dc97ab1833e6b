using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The events that a page has room for: all of them, or the first, the last, and failures between.</summary>
/// <param name="Rows">The events, in order.</param>
/// <param name="Total">How many there are in all.</param>
internal sealed record EventSelection(IReadOnlyList<FlatEvent> Rows, int Total)
{
    private const int MostAtEachEnd = 1500;
    private const int MostFailures = 1000;

    public int Left => Total - Rows.Count;

    public static EventSelection Of(IReadOnlyList<FlatEvent> events)
    {
        if (events.Count <= (2 * MostAtEachEnd) + MostFailures) return new EventSelection(events, events.Count);
        var between = events.Skip(MostAtEachEnd).Take(events.Count - (2 * MostAtEachEnd)).Where(IsFailure).Take(MostFailures);
        return new EventSelection([.. events.Take(MostAtEachEnd), .. between, .. events.Skip(events.Count - MostAtEachEnd)], events.Count);
    }

    public static bool IsFailure(FlatEvent item) =>
        item.Event.Type.EndsWith("Failed", StringComparison.Ordinal) || item.Event.Type.EndsWith("TimedOut", StringComparison.Ordinal) || item.Event.Type.EndsWith("Aborted", StringComparison.Ordinal);
}
