using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>Waits for all branches; the first that fails stops the others.</summary>
internal sealed class ParallelJoin(Strand parent, ParallelState state) : Join(parent)
{
    private readonly Node[] results = new Node[state.Branches.Count];

    public void Start(Node input)
    {
        var started = Parent.Record("ParallelStateStarted");
        for (var i = 0; i < state.Branches.Count; i++)
            Launch(Strand.Inside(Parent, state.Branches[i], this, i), input, started);
    }

    protected override void TakeResult(Strand strand, Node output)
    {
        results[strand.Index] = output;
        if (RunningCount > 0) return;
        Parent.PreviousEvent = strand.PreviousEvent;
        // As recorded: what follows does not follow from this event, but from the last one of the branches.
        Parent.Note("ParallelStateSucceeded", strand.PreviousEvent);
        Resume(() => Complete(state, new SequenceNode(results)));
    }

    protected override void TakeFailure(Strand strand, StateError error)
    {
        RecordAborted(strand);
        Abort();
        Parent.PreviousEvent = strand.PreviousEvent;
        Resume(() => Parent.Fail(error));
    }
}
