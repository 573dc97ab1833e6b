using System.Collections.Generic;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>The iterations of a distributed Map, each an execution of its own: the history only has the run of the Map.</summary>
internal sealed class DistributedMapJoin(Strand parent, MapState state, Node input, IReadOnlyList<Node> items, int concurrency)
    : MapJoin(parent, state, input, items, concurrency)
{
    protected override long RecordStart(Node filteredInput, int count)
    {
        RecordStarted(count);
        // As recorded, the bounds on failures are only looked at after the start.
        Tolerated = ToleratedFailures.Read(Parent, State.Fields, filteredInput);
        return Parent.Record("MapRunStarted", Parent.Keeps ? new MappingBuilder().Set("mapRunArn", Arn).Build() : null);
    }

    protected override Strand NewIteration(int index, MapItem item, Node value) => Strand.Child(Parent, State.Processor!, this, index, value);

    protected override long RecordIteration(string type, Strand strand) => Parent.PreviousEvent;

    protected override long RecordSuccess(long previousEvent)
    {
        // As recorded since the end of 2024; before, what follows did so from MapRunSucceeded.
        Parent.Note("MapStateSucceeded", Parent.Note("MapRunSucceeded", Parent.PreviousEvent));
        return Parent.PreviousEvent;
    }

    protected override StateError RecordFailure(Strand strand, StateError error)
    {
        var exceeded = new StateError(ErrorNames.ToleratedFailures, "The specified tolerated failure threshold was exceeded");
        Parent.Record("MapRunFailed", Parent.Keeps ? EventDetails.Of(exceeded) : null);
        return exceeded;
    }

    private string Arn
    {
        get
        {
            var request = Parent.Execution.Request;
            return $"arn:aws:states:{request.Region}:{request.AccountId}:mapRun:{request.StateMachineName}/{State.Name}:{Parent.EnteredEvent}";
        }
    }
}
