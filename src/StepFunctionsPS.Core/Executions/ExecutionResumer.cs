using System;

namespace StepFunctionsPS.Executions;

/// <summary>Has executions that failed go on where they ended.</summary>
internal sealed class ExecutionResumer(ExecutionCloud cloud, IExecutionObserver observer)
{
    /// <summary>The execution as it is, with an error when it cannot be resumed. Changes nothing.</summary>
    public ExecutionOutcome Look(ExecutionArn arn)
    {
        var work = Begin(arn.Text, null);
        return work.End(() =>
        {
            if (RedriveRefusals.Of(arn) is { } refusal) throw new ExecutionStop(refusal);
            var found = new FoundExecution(work).Get(arn.Text);
            work.Report = Reports.Running(arn, work.Began).With(found);
            return RedriveRefusals.Of(found) is { } reason ? throw new ExecutionStop(reason) : work.Report;
        });
    }

    /// <summary>Resumes an execution, and does not wait for it.</summary>
    public ExecutionOutcome Resume(ExecutionReport execution, IExecutionChanges changes)
    {
        var work = Begin(execution.ExecutionArn, null);
        work.Report = execution;
        observer.Step($"Resuming {execution.StateMachine} as {execution.Name}");
        return work.End(() => new RedriveStep(work, changes).Resume(execution));
    }

    /// <summary>Follows a resumed execution to its end; only events of after the redrive are told.</summary>
    public ExecutionOutcome Follow(ExecutionReport execution, TimeSpan? timeout)
    {
        var work = Begin(execution.ExecutionArn, timeout);
        work.Report = execution;
        work.Runs(execution.ExecutionArn);
        return work.End(() => Pursuit.Follow(work, $"Resuming {execution.StateMachine}", new Follower(work, withData: false) { Redrives = execution.RedriveCount }));
    }

    private ExecutionWork Begin(string executionArn, TimeSpan? timeout) =>
        new(cloud, observer, executionArn) { Timeout = timeout, State = ExecutionSituation.NotResumed };
}
