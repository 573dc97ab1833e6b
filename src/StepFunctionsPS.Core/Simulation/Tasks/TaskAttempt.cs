using System;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

/// <summary>One try of a Task, from the call to its end, with the events of it.</summary>
internal sealed class TaskAttempt(Strand strand, TaskState state, TaskSettings settings)
{
    private readonly TaskEvents events = TaskEvents.Of(settings.Resource);
    private readonly long visit = strand.Visit;
    private bool isOver;
    private bool isSettled;
    private int beats;

    public Strand Strand => strand;

    public TaskState State => state;

    public TaskSettings Settings => settings;

    /// <summary>Whether something is still waited for.</summary>
    public bool IsOpen => !isOver && !isSettled && !strand.IsStopped && strand.Visit == visit && strand.Execution.Result is null;

    private TimeSpan? Heartbeat => settings.Resource.WaitsForToken || settings.Resource.IsActivity ? settings.Heartbeat : null;

    public void Schedule() => strand.Record(events.Scheduled, () => events.ScheduledDetails(settings));

    public void Begin() => strand.Record(events.Started, () => events.StartedDetails(settings));

    public void Submit(Node output) => strand.Record(events.Submitted, () => events.OutputDetails(settings, output));

    /// <summary>Goes on to an outcome that is known from the start, unless it takes longer than the Task waits.</summary>
    public void EndWith(TaskOutcome outcome)
    {
        var limit = settings.Timeout;
        string? otherName = null;
        // Mocks send no heartbeats, so a callback or an activity that takes longer than one has missed it.
        if (Heartbeat is { } beat && (limit is null || beat < limit)) (limit, otherName) = (beat, ErrorNames.HeartbeatTimeout);
        if (limit is { } time && outcome.After > time) strand.Execution.After(time, strand, () => TimeOut(otherName));
        else strand.Execution.After(outcome.After, strand, () => Conclude(outcome));
    }

    /// <summary>Waits for <see cref="Settle"/>, as long as the Task does.</summary>
    public void Wait()
    {
        if (settings.Timeout is { } limit) strand.Execution.After(limit, strand, () => TimeOut(null));
        Beat();
    }

    /// <summary>Begins the time within which a heartbeat must come anew.</summary>
    public void Beat()
    {
        if (Heartbeat is not { } time) return;
        var beat = ++beats;
        strand.Execution.After(time, strand, () =>
        {
            if (beat == beats) TimeOut(ErrorNames.HeartbeatTimeout);
        });
    }

    /// <summary>Ends it with what came from elsewhere, as a step of its own.</summary>
    public void Settle(TaskOutcome outcome)
    {
        isSettled = true;
        strand.Execution.After(default, strand, () => Conclude(outcome));
    }

    private void Conclude(TaskOutcome outcome)
    {
        if (isOver) return;
        isOver = true;
        if (outcome.Output is not { } output)
        {
            // As recorded, a missed heartbeat is a timeout that has another name besides.
            Fail(outcome.Error == ErrorNames.HeartbeatTimeout
                ? new StateError(ErrorNames.Timeout, outcome.Cause, ErrorNames.HeartbeatTimeout)
                : new StateError(outcome.Error, outcome.Cause));
        }
        else if (PayloadSize.IsAbove(output, strand.Execution.Request.Quotas.PayloadBytes))
        {
            var tooLarge = new PayloadTooLarge(events.SizeSource(settings.Resource));
            Fail(new StateError(tooLarge.Error, tooLarge.Message));
        }
        else
        {
            strand.Record(events.Succeeded, () => events.OutputDetails(settings, output));
            ResultFlow.Complete(strand, state, strand.Shown("result", output));
        }
    }

    // What it started goes on; only nothing waits for it any more.
    private void TimeOut(string? otherName)
    {
        if (isOver) return;
        isOver = true;
        strand.Execution.Leave(strand);
        Fail(new StateError(ErrorNames.Timeout, null, otherName));
    }

    private void Fail(StateError error)
    {
        strand.Record(error.Name == ErrorNames.Timeout ? events.TimedOut : events.Failed, () => events.ErrorDetails(settings, error));
        strand.Fail(error);
    }
}
