using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>Starts the iterations, no more at a time than allowed, and gathers their results in the order of the items.</summary>
internal class MapJoin(Strand parent, MapState state, Node input, int concurrency) : Join(parent)
{
    private IReadOnlyList<MapItem> items = [];
    private Node?[] results = [];
    private int total;
    private int next;
    private int failed;

    protected MapState State => state;

    /// <summary>The input of the Map after InputPath.</summary>
    protected Node Input => input;

    protected ToleratedFailures Tolerated { get; set; }

    public void Start(IReadOnlyList<MapItem> found)
    {
        Tolerated = ToleratedFailures.Read(Parent, state.Fields, input);
        var started = RecordStarted(found.Count);
        Parent.Inner = this;
        Begin(found, started);
    }

    protected void Begin(IReadOnlyList<MapItem> found, long started)
    {
        items = found;
        results = new Node?[found.Count];
        for (var i = 0; i < found.Count; i++) total += ItemsOf(i);
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
        failed += ItemsOf(strand.Index);
        var recorded = RecordIteration("MapIterationFailed", strand);
        if (!Tolerated.AreExceededBy(failed, total))
        {
            GoOn(strand.PreviousEvent, recorded);
            return;
        }

        Abort();
        Resume(() => Parent.Fail(RecordFailure(strand, error)));
    }

    protected override void RecordAborted(Strand strand)
    {
        base.RecordAborted(strand);
        RecordIteration("MapIterationAborted", strand);
    }

    protected long RecordStarted(int count) =>
        Parent.Record("MapStateStarted", Parent.Keeps ? new MappingBuilder().Number("length", count).Build() : null);

    protected virtual Strand NewIteration(MapItem item, Node value) => Strand.Inside(Parent, state.Processor!, this, item.Index, item);

    /// <summary>How many items of the data an iteration works on.</summary>
    protected virtual int ItemsOf(int index) => 1;

    /// <summary>What an iteration is started with. The selector is evaluated by the Map state itself, which sees the item only for that long.</summary>
    public virtual Node InputOf(MapItem item)
    {
        if (state.Fields.ItemSelector is not { } selector) return item.Input;
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

    /// <summary>The inputs of the iterations that were not started.</summary>
    protected IEnumerable<Node> Waiting() => items.Skip(next).Select(InputOf);

    /// <summary>The results; what failed and was tolerated has none.</summary>
    protected virtual Node Output() => new SequenceNode(results.Where(result => result is not null).Select(result => result!).ToArray());

    protected virtual void Finish(long previousEvent)
    {
        var output = Output();
        IsOver = true;
        Parent.PreviousEvent = RecordSuccess(previousEvent);
        Resume(() => Complete(state, output));
    }

    // The next iteration follows from the last event inside the one before; the end of the Map from the iteration's own.
    private void GoOn(long lastInside, long recorded)
    {
        if (IsOver) return;
        if (next < items.Count) Resume(() => StartNext(lastInside));
        else if (RunningCount == 0) Finish(recorded);
    }

    private void StartNext(long previousEvent)
    {
        if (IsOver || next == items.Count) return;
        var item = items[next];
        var value = InputOf(item);
        var iteration = NewIteration(item, value);
        next++;
        iteration.PreviousEvent = previousEvent;
        Launch(iteration, value, RecordIteration("MapIterationStarted", iteration));
    }
}
