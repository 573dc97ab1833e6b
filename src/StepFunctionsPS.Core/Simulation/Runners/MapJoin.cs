using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>Starts the iterations, no more at a time than allowed, and gathers their results in the order of the items.</summary>
internal class MapJoin(Strand parent, MapState state, Node input, IReadOnlyList<Node> items, int concurrency) : Join(parent)
{
    private readonly Node?[] results = new Node?[items.Count];
    private int next;
    private int failed;
    private bool isOver;

    protected MapState State => state;

    protected ToleratedFailures Tolerated { get; set; }

    public void Start()
    {
        var started = RecordStart(input, items.Count);
        Parent.Inner = this;
        while (next < items.Count && next < concurrency) StartNext(started);
        if (items.Count == 0) Finish(started);
    }

    protected override void TakeResult(Strand strand, Node output)
    {
        results[strand.Index] = output;
        GoOn(strand.PreviousEvent, RecordIteration("MapIterationSucceeded", strand));
    }

    protected override void TakeFailure(Strand strand, StateError error)
    {
        failed++;
        var recorded = RecordIteration("MapIterationFailed", strand);
        if (!Tolerated.AreExceededBy(failed, items.Count))
        {
            GoOn(strand.PreviousEvent, recorded);
            return;
        }

        isOver = true;
        Abort();
        Resume(() => Parent.Fail(RecordFailure(strand, error)));
    }

    protected override void RecordAborted(Strand strand)
    {
        base.RecordAborted(strand);
        RecordIteration("MapIterationAborted", strand);
    }

    /// <summary>Checks what a Map is begun with, and records that it begins.</summary>
    protected virtual long RecordStart(Node filteredInput, int count)
    {
        Tolerated = ToleratedFailures.Read(Parent, state.Fields, filteredInput);
        return RecordStarted(count);
    }

    protected long RecordStarted(int count) =>
        Parent.Record("MapStateStarted", Parent.Keeps ? new MappingBuilder().Number("length", count).Build() : null);

    protected virtual Strand NewIteration(int index, MapItem item, Node value) => Strand.Inside(Parent, state.Processor!, this, index, item);

    protected virtual long RecordIteration(string type, Strand strand) => Parent.Note(type, strand.PreviousEvent, Parent.Keeps
        ? new MappingBuilder().Set("name", state.Name).Set("index", new NumberNode(strand.Index.ToString(CultureInfo.InvariantCulture))).Build()
        : null);

    /// <summary>Records that the Map is done, and gives the event from which the next one follows.</summary>
    protected virtual long RecordSuccess(long previousEvent)
    {
        // As recorded: what follows does not follow from this event.
        Parent.Note("MapStateSucceeded", previousEvent);
        return previousEvent;
    }

    /// <summary>Records that the Map fails since an iteration did, and gives the error that it fails with.</summary>
    protected virtual StateError RecordFailure(Strand strand, StateError error)
    {
        Parent.PreviousEvent = strand.PreviousEvent;
        return error;
    }

    // The next iteration follows from the last event inside the one before; the end of the Map from the iteration's own.
    private void GoOn(long lastInside, long recorded)
    {
        if (isOver) return;
        if (next < items.Count) Resume(() => StartNext(lastInside));
        else if (RunningCount == 0) Finish(recorded);
    }

    private void StartNext(long previousEvent)
    {
        if (isOver || next == items.Count) return;
        var item = new MapItem(next, items[next]);
        var value = state.Fields.ItemSelector is { } selector ? Select(selector, item) : item.Value;
        var iteration = NewIteration(next++, item, value);
        iteration.PreviousEvent = previousEvent;
        Launch(iteration, value, RecordIteration("MapIterationStarted", iteration));
    }

    // The selector is evaluated by the Map state itself, which sees the item only for that long.
    private Node Select(PayloadTemplate selector, MapItem item)
    {
        var outer = Parent.Item;
        Parent.Item = item;
        try
        {
            return Parent.Evaluate(selector, input);
        }
        finally
        {
            Parent.Item = outer;
        }
    }

    private void Finish(long previousEvent)
    {
        isOver = true;
        Parent.PreviousEvent = RecordSuccess(previousEvent);
        var output = new SequenceNode(results.Where(result => result is not null).Select(result => result!).ToArray());
        Resume(() => Complete(state, output));
    }
}
