using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Runs state machines in AWS.</summary>
internal sealed class ExecutionRunner(ExecutionCloud cloud, IExecutionObserver observer)
{
    private ExecutionWork? current;

    /// <summary>The execution that was started last, as far as it is known; null before.</summary>
    public ExecutionReport? Current => current?.Report;

    /// <summary>What is known of a machine before anything is started: whether it is there, and its type.</summary>
    public StageResult<ExecutionTarget> Find(ExecutionTarget target)
    {
        if (!StateMachineArns.IsValid(target.StateMachineArn)) return StageResult.Failed<ExecutionTarget>(ExecutionMessages.WrongArn(target.StateMachineArn, ExecutionSituation.NotStarted));
        try
        {
            return StageResult.Of(new TypeStep(Begin(target, new RunOptions("{}"))).Find(target));
        }
        catch (ExecutionStop stop)
        {
            return StageResult.Failed<ExecutionTarget>([.. stop.Diagnostics]);
        }
    }

    /// <summary>Starts an execution and follows it to its end: standard ones by their history, Express ones in one call.</summary>
    public ExecutionOutcome Run(ExecutionTarget target, RunOptions options, IExecutionChanges changes)
    {
        var work = current = Begin(target, options);
        return work.End(() =>
        {
            if (StartCheck.Of(target, options) is { Length: > 0 } refusals) throw new ExecutionStop(refusals);
            var known = new TypeStep(work).Find(target);
            var start = new StartStep(work, known, options, changes);
            observer.Step($"{(options.NoWait ? "Starting" : "Running")} {target.Name} as {start.Name}");
            return known.Type == "EXPRESS" && !options.NoWait ? RunExpress(work, start) : RunStandard(work, known, options, start);
        });
    }

    private ExecutionWork Begin(ExecutionTarget target, RunOptions options) =>
        new(cloud, observer, target.StateMachineArn) { Timeout = options.Timeout, State = ExecutionSituation.NotStarted };

    private static ExecutionReport RunStandard(ExecutionWork work, ExecutionTarget target, RunOptions options, StartStep start)
    {
        var started = start.Start();
        if (options.NoWait) return started;
        if (ExecutionArn.Parse(started.ExecutionArn) is { IsExpress: true })
        {
            work.Findings.Add(ExecutionMessages.NotWaitedFor(target.Name, started.ExecutionArn));
            return started;
        }

        work.Runs(started.ExecutionArn);
        return Pursuit.Follow(work, $"Running {target.Name}", new Follower(work, withData: false) { Machine = target.Machine });
    }

    private static ExecutionReport RunExpress(ExecutionWork work, StartStep start)
    {
        var ended = start.StartSync();
        if (ended.HasFailed) work.Findings.Add(ExpressFailure.Explain(work, ended));
        return ended;
    }
}
