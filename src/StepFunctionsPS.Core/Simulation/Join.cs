using System.Collections.Generic;
using StepFunctionsPS.Simulation.Runners;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Waits for the branches of a Parallel state or the iterations of a Map state.</summary>
internal abstract class Join(Strand parent)
{
    private readonly List<Strand> running = [];

    protected Strand Parent => parent;

    /// <summary>Whether nothing more is to be started, since all is done or was stopped.</summary>
    protected bool IsOver { get; set; }

    protected int RunningCount => running.Count;

    public void Succeeded(Strand strand, Node output)
    {
        running.Remove(strand);
        TakeResult(strand, output);
    }

    public void Failed(Strand strand, StateError error)
    {
        running.Remove(strand);
        strand.IsStopped = true;
        TakeFailure(strand, error);
    }

    /// <summary>Stops all that is still running, and records that it was.</summary>
    public void Abort()
    {
        IsOver = true;
        foreach (var strand in running.ToArray())
        {
            strand.IsStopped = true;
            strand.Inner?.Abort();
            strand.Execution.Cancel(strand);
            RecordAborted(strand);
        }

        running.Clear();
    }

    protected void Launch(Strand strand, Node input, long previousEvent)
    {
        running.Add(strand);
        strand.Start(input, previousEvent);
    }

    protected abstract void TakeResult(Strand strand, Node output);

    protected abstract void TakeFailure(Strand strand, StateError error);

    /// <summary>Records that a strand was stopped in its state; only states that take time have such an event.</summary>
    protected virtual void RecordAborted(Strand strand)
    {
        if (StateRunner.Of(strand.State).AbortedType is { } type) strand.Note(type, strand.PreviousEvent);
    }

    /// <summary>Hands the results on; what fails from now on is no failure of a branch or an iteration.</summary>
    protected void Complete(WorkState state, Node output)
    {
        parent.Inner = null;
        ResultFlow.Complete(parent, state, output);
    }

    /// <summary>Goes on with the parent as a step of its own, so that what fails there fails the parent.</summary>
    protected void Resume(System.Action work) => parent.Execution.After(default, parent, work);
}
