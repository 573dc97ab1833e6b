using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>What is known of an execution by the events so far.</summary>
internal sealed class Trail
{
    private readonly Dictionary<long, Spot> spots = [];

    private DateTimeOffset? first;

    /// <summary>The states of the machine itself.</summary>
    public Strand Root { get; } = new(null, null, default);

    /// <summary>When the execution began; null while its first event has not been seen.</summary>
    public DateTimeOffset? Began { get; set; }

    /// <summary>When it began as far as known.</summary>
    public DateTimeOffset First(DateTimeOffset moment) => Began ?? (first ??= moment);

    public void Remember(long id, Spot spot) => spots[id] = spot;

    /// <summary>Where an event happened; before the first one is the beginning of the machine. Nowhere for events that were not seen.</summary>
    public Spot At(long id) => id == 0 ? new Spot(null, Root) : spots.TryGetValue(id, out var spot) ? spot : default;

    /// <summary>
    /// The visit that an event belongs to which follows from another: nobody but the last event of an inner state may lead to one of
    /// the state around it, and an event that fails a state may follow from the one before that was entered.
    /// </summary>
    /// <param name="from">Where the other happened.</param>
    /// <param name="fits">Whether a visit can be the one.</param>
    public Visit? Find(Spot from, Func<Visit, bool> fits)
    {
        if (from.Strand is null) return null;
        if (from.Visit is { } own && fits(own)) return own;
        for (var strand = from.Strand; strand is not null; strand = strand.Owner?.Strand)
        {
            if (strand.Current is { } current && fits(current)) return current;
            if (strand.Owner is { } owner && fits(owner)) return owner;
        }

        return SingleOrNone(Live(from.Visit).Where(fits)) ?? SingleOrNone(Live().Where(fits));
    }

    /// <summary>The visits that have not ended, the outer ones first.</summary>
    public IEnumerable<Visit> Live() => Live(Root);

    /// <summary>The state that runs; where several run side by side, the one of the machine itself that they are in.</summary>
    public Visit? Running() => SingleOrNone(Live().Where(visit => visit.Strands.All(strand => strand.Current is null or { IsLeft: true }))) ?? Live().FirstOrDefault();

    private static IEnumerable<Visit> Live(Visit? around) => around is { IsLeft: false } ? around.Strands.SelectMany(Live) : [];

    private static IEnumerable<Visit> Live(Strand strand)
    {
        var open = new Stack<Strand>();
        open.Push(strand);
        while (open.Count > 0)
        {
            if (open.Pop().Current is not { IsLeft: false } visit) continue;
            yield return visit;
            foreach (var inner in visit.Strands) open.Push(inner);
        }
    }

    private static Visit? SingleOrNone(IEnumerable<Visit> visits)
    {
        Visit? found = null;
        foreach (var visit in visits)
        {
            if (found is not null) return null;
            found = visit;
        }

        return found;
    }
}
