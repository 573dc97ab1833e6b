using System;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>An execution that was resumed, one of several that are followed at a time.</summary>
internal sealed class ResumedExecution
{
    private readonly ExecutionWork work;

    private readonly Follower follower;

    public ResumedExecution(ExecutionCloud cloud, IExecutionObserver observer, ExecutionReport resumed, TimeSpan? timeout)
    {
        work = new ExecutionWork(cloud, new DetailsOnly(observer), resumed.ExecutionArn) { Report = resumed, Timeout = timeout };
        work.Runs(resumed.ExecutionArn);
        follower = new Follower(work, withData: false) { Redrives = resumed.RedriveCount };
    }

    public ExecutionReport Report => work.Report!;

    /// <summary>Whether it is no longer looked at: it has ended, or cannot be seen.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether its outcome was given, be it that it takes too long.</summary>
    public bool IsGiven { get; set; }

    /// <summary>Whether the last look showed anything.</summary>
    public bool HasMoved => follower.HasMoved;

    /// <summary>Looks once.</summary>
    /// <returns>The outcome; null while it goes on.</returns>
    public ExecutionOutcome? Look()
    {
        var outcome = work.End(() =>
        {
            IsDone = follower.Look(work.Timeout is { } most && work.Elapsed >= most);
            return work.Report!;
        });
        IsDone |= outcome.HasErrors;
        if (IsDone) return outcome;
        return work.Timeout is { } timeout && work.Elapsed >= timeout
            ? outcome with { Diagnostics = [.. outcome.Diagnostics, ExecutionMessages.TimedOut($"Resuming {work.Report!.StateMachine}", Presentation.Elapsed.Of(timeout), work.State)] }
            : null;
    }
}
