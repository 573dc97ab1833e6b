using System;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Runs state machines in AWS.</summary>
internal sealed class ExecutionRunner(ExecutionCloud cloud, IExecutionObserver observer)
{
    /// <summary>What is known of a machine before anything is started: whether it is there, and its type.</summary>
    public StageResult<ExecutionTarget> Find(ExecutionTarget target)
    {
        if (!StateMachineArns.IsValid(target.StateMachineArn)) return StageResult.Failed<ExecutionTarget>(ExecutionMessages.WrongArn(target.StateMachineArn, ExecutionSituation.NotStarted));
        try
        {
            return StageResult.Of(new TypeStep(Begin(target, null)).Find(target));
        }
        catch (ExecutionStop stop)
        {
            return StageResult.Failed<ExecutionTarget>([.. stop.Diagnostics]);
        }
    }

    /// <summary>Starts an execution and follows it to its end: standard ones by their history, Express ones in one call.</summary>
    public ExecutionOutcome Run(ExecutionTarget target, RunOptions options, IExecutionChanges changes)
    {
        var work = Begin(target, options.Timeout);
        return work.End(() =>
        {
            if (StartCheck.Of(target, options) is { Length: > 0 } refusals) throw new ExecutionStop(refusals);
            var known = new TypeStep(work).Find(target);
            var start = new StartStep(work, known, options, changes);
            observer.Step($"{(options.NoWait ? "Starting" : "Running")} {target.Name} as {start.Name}");
            return known.IsExpress && !options.NoWait ? RunAndAnswer(work, start) : StartAndFollow(work, known, options, start);
        });
    }

    private ExecutionWork Begin(ExecutionTarget target, TimeSpan? timeout) =>
        new(cloud, observer, target.StateMachineArn) { Timeout = timeout, State = ExecutionSituation.NotStarted };

    private static ExecutionReport StartAndFollow(ExecutionWork work, ExecutionTarget target, RunOptions options, StartStep start)
    {
        var started = start.Start();
        if (options.NoWait) return started;
        if (started.IsExpress)
        {
            work.Findings.Add(ExecutionMessages.NotWaitedFor(target.Name, started.ExecutionArn));
            return started;
        }

        work.Runs(started.ExecutionArn);
        return Pursuit.Follow(work, $"Running {target.Name}", new Follower(work, withData: false) { Machine = target.Machine });
    }

    private static ExecutionReport RunAndAnswer(ExecutionWork work, StartStep start)
    {
        var ended = start.StartSync();
        if (ended.HasFailed) work.Findings.Add(ExpressFailure.Explain(work, ended));
        return ended;
    }
}
