using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation.Maps;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>The iterations of a distributed Map, each an execution of its own: the history only has the run of the Map.</summary>
internal sealed class DistributedMapJoin(Strand parent, MapState state, Node input, int concurrency) : MapJoin(parent, state, input, concurrency)
{
    private readonly MapRun run = new(parent, state);
    private readonly List<ChildExecution> children = [];
    private ItemBatches? batches;
    private int[]? batchSizes;
    private ResultExport? export;

    public void Start()
    {
        var fields = State.Fields;
        var source = fields.ItemReader is { } reader ? new ItemSource(Parent, reader, Input) : null;
        var items = source is null ? Items.OfInput(Parent, State, Input) : [];
        batches = fields.ItemBatcher is { } batcher ? new ItemBatches(Parent, batcher, Input) : null;
        export = fields.ResultWriter is { } writer ? new ResultExport(Parent, writer, run, Input) : null;
        // As recorded: items that are still to be read are not counted.
        RecordStarted(items.Count);
        // As recorded, the bounds on failures are only looked at after the start.
        Tolerated = ToleratedFailures.Read(Parent, fields, Input);
        var started = Parent.Record("MapRunStarted", Parent.Keeps ? new MappingBuilder().Set("mapRunArn", run.Arn).Build() : null);
        Parent.Inner = this;
        try
        {
            Begin(Batched(source is null ? items : source.Read()), started);
        }
        catch (MapRunFailure failure)
        {
            Parent.Fail(RecordRunFailure(failure.Error));
        }
    }

    protected override Strand NewIteration(MapItem item, Node value)
    {
        if (export is not null) children.Add(new ChildExecution(run, RandomUuid.Next(Parent.Execution.Random), value, Parent.Execution.Now));
        return Strand.Child(Parent, State.Processor!, this, item.Index, value);
    }

    public override Node InputOf(MapItem item) => batches is null ? base.InputOf(item) : item.Value;

    protected override int ItemsOf(int index) => batchSizes?[index] ?? 1;

    protected override void TakeResult(Strand strand, Node output)
    {
        if (export is not null) children[strand.Index].Succeed(output, Parent.Execution.Now);
        base.TakeResult(strand, output);
    }

    protected override void TakeFailure(Strand strand, StateError error)
    {
        if (export is not null) children[strand.Index].Fail(error, Parent.Execution.Now);
        base.TakeFailure(strand, error);
    }

    protected override long RecordIteration(string type, Strand strand) => Parent.PreviousEvent;

    protected override void Finish(long previousEvent)
    {
        try
        {
            base.Finish(previousEvent);
        }
        catch (MapRunFailure failure)
        {
            Parent.Fail(RecordRunFailure(failure.Error));
        }
    }

    protected override Node Output() => export is null ? base.Output() : export.Give(children, []);

    protected override long RecordSuccess(long previousEvent)
    {
        // As recorded since the end of 2024; before, what follows did so from MapRunSucceeded.
        Parent.Note("MapStateSucceeded", Parent.Note("MapRunSucceeded", Parent.PreviousEvent));
        return Parent.PreviousEvent;
    }

    protected override StateError RecordFailure(Strand strand, StateError error)
    {
        var reason = new StateError(ErrorNames.ToleratedFailures, "The specified tolerated failure threshold was exceeded");
        try
        {
            // What was done until then is exported all the same.
            if (export is { Writes: true }) export.Give(children, Waiting().ToArray());
        }
        catch (MapRunFailure failure)
        {
            reason = failure.Error;
        }

        return RecordRunFailure(reason);
    }

    private StateError RecordRunFailure(StateError reason)
    {
        Parent.Record("MapRunFailed", Parent.Keeps ? EventDetails.Of(reason) : null);
        return reason;
    }

    private IReadOnlyList<MapItem> Batched(IReadOnlyList<MapItem> items)
    {
        if (batches is null) return items;
        var made = batches.Of(items.Select(base.InputOf)).ToArray();
        batchSizes = made.Select(item => item.Count).ToArray();
        return made.Select((item, i) => new MapItem(i, item.Batch)).ToArray();
    }
}
