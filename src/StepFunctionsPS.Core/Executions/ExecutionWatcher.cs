using System;

namespace StepFunctionsPS.Executions;

/// <summary>Follows an execution that was started elsewhere, from its first event to its end.</summary>
internal sealed class ExecutionWatcher(ExecutionCloud cloud, IExecutionObserver observer)
{
    /// <summary>Follows it, whatever service it belongs to.</summary>
    /// <param name="arn">The execution.</param>
    /// <param name="started">When it was started, as far as known: where logs are searched from.</param>
    /// <param name="timeout">How long to wait at most; null for as long as it takes.</param>
    public ExecutionOutcome Watch(ExecutionArn arn, DateTimeOffset? started, TimeSpan? timeout)
    {
        var work = new ExecutionWork(cloud, observer, arn.Text) { Timeout = timeout };
        return work.End(() => arn.IsExpress ? new LoggedExecution(work, arn, started).Watch() : WatchHistory(work, arn));
    }

    private static ExecutionReport WatchHistory(ExecutionWork work, ExecutionArn arn)
    {
        var found = new FoundExecution(work).Get(arn.Text);
        work.Report = Reports.Running(arn, work.Began).With(found);
        work.Observer.Step($"Watching {work.Report.StateMachine} as {found.Name}");
        if (!ExecutionStatuses.IsEnd(found.Status)) work.Runs(arn.Text);
        return Pursuit.Follow(work, $"Watching {work.Report.StateMachine}", new Follower(work, withData: true));
    }
}
