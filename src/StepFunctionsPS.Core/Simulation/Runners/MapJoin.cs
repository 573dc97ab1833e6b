using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>Starts the iterations, no more at a time than allowed, and gathers their results in the order of the items.</summary>
internal sealed class MapJoin(
    Strand parent, MapState state, Node input, IReadOnlyList<Node> items, int concurrency, ToleratedFailures tolerated)
    : Join(parent)
{
    private readonly Node?[] results = new Node?[items.Count];
    private int next;
    private int failed;
    private bool isOver;

    public void Start()
    {
        var details = Keeps ? new MappingBuilder().Number("length", items.Count).Build() : null;
        var started = Parent.Record("MapStateStarted", details);
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
        if (!tolerated.AreExceededBy(failed, items.Count))
        {
            GoOn(strand.PreviousEvent, recorded);
            return;
        }

        isOver = true;
        Abort();
        Parent.PreviousEvent = strand.PreviousEvent;
        Resume(() => Parent.Fail(error));
    }

    protected override void RecordAborted(Strand strand)
    {
        base.RecordAborted(strand);
        RecordIteration("MapIterationAborted", strand);
    }

    private bool Keeps => Parent.Execution.History.Keeps;

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
        var iteration = new Strand(Parent.Execution, state.Processor!, Parent, this, next++, item);
        var value = state.Fields.ItemSelector is { } selector ? Select(selector, item) : item.Value;
        iteration.PreviousEvent = previousEvent;
        Launch(iteration, value, RecordIteration("MapIterationStarted", iteration));
    }

    // The selector is evaluated by the Map state itself, which sees the item only for that long.
    private Node Select(States.Templates.PayloadTemplate selector, MapItem item)
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
        Parent.PreviousEvent = previousEvent;
        // As recorded: what follows does not follow from this event.
        Parent.Execution.History.Add("MapStateSucceeded", previousEvent);
        var output = new SequenceNode(results.Where(result => result is not null).Select(result => result!).ToArray());
        Resume(() => Complete(state, output));
    }

    private long RecordIteration(string type, Strand strand)
    {
        var details = Keeps
            ? new MappingBuilder().Set("name", state.Name).Set("index", new NumberNode(strand.Index.ToString(CultureInfo.InvariantCulture))).Build()
            : null;
        return Parent.Execution.History.Add(type, strand.PreviousEvent, details);
    }
}
