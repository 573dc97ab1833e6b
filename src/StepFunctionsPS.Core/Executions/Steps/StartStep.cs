using System;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>
/// Starts an execution, once. When the answer is a failure, it may have been started nevertheless, here or in an earlier
/// try of the call: so it is looked for by its name before anything is said. It is never started again.
/// </summary>
internal sealed class StartStep(ExecutionWork work, ExecutionTarget target, RunOptions options, IExecutionChanges changes)
{
    // The clock of AWS need not be ours.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(15);

    /// <summary>The name that the execution gets. One of our own tells it from all others.</summary>
    public string Name { get; } = options.ExecutionName ?? work.Cloud.NewToken();

    private StartRequest Request => new(target.StateMachineArn, Name, options.Input, IsExpress: target.Type != ExecutionTarget.Standard);

    /// <summary>Starts it without waiting for it.</summary>
    public ExecutionReport Start()
    {
        try
        {
            var started = changes.Start(Request);
            // Who stands in for AWS in a test may answer nothing.
            return Report(started.ExecutionArn.Length > 0 ? started.ExecutionArn : StateMachineArns.ExecutionOf(target.StateMachineArn, Name), started.StartDate);
        }
        catch (AwsFailure failure)
        {
            return AfterFailure(failure);
        }
    }

    /// <summary>Has an Express machine run, and waits for its end.</summary>
    public ExecutionReport StartSync()
    {
        try
        {
            var ended = changes.StartSync(Request);
            return Report(ended.ExecutionArn, ended.StartDate) with { Name = ended.Name, Status = ended.Status, Output = ended.Output, Error = ended.Error, Cause = ended.Cause, StopDate = ended.StopDate };
        }
        catch (AwsFailure failure)
        {
            throw NotConfirmed(failure);
        }
    }

    private ExecutionReport AfterFailure(AwsFailure failure)
    {
        var executionArn = StateMachineArns.ExecutionOf(target.StateMachineArn, Name);
        if (target.IsExpress) throw NotConfirmed(failure);
        var isTaken = CallRefusals.IsNameTaken(failure);
        // Nobody else has a name that was made for this call.
        if (isTaken && options.ExecutionName is null) return Report(executionArn, null);
        if (isTaken && !failure.IsAfterLostAnswer) throw new ExecutionStop(ExecutionMessages.NameTaken(Name, executionArn));
        if (LostAnswer.IsRefusal(failure)) throw Failed(failure);
        work.Observer.Detail($"Could not start {target.Name}: {work.Shown(failure.Problem)}. Looking whether it was started nevertheless");
        // Should the time be over meanwhile, that is all that is known.
        var before = work.State;
        work.State = ExecutionSituation.PerhapsGoesOn(executionArn);
        var (found, isKnown) = new LostAnswer(work, $"Starting {target.Name}").Find(executionArn, failure.Kind, _ => true);
        work.State = before;
        if (found is not null && IsOurs(found)) return Report(executionArn, found.StartDate);
        if (isTaken && found is not null) throw new ExecutionStop(ExecutionMessages.NameTaken(Name, executionArn));
        throw !isKnown || LostAnswer.IsPossible(failure)
            ? target.IsTypeWithheld ? PerhapsStartedExpress(failure) : PerhapsStarted(failure, executionArn)
            : Failed(failure);
    }

    // A name that the user has given may be in use for long.
    private bool IsOurs(DescribedExecution found) =>
        options.ExecutionName is null
        || ((found.Input is null || found.Input == options.Input) && (found.StartDate is not { } started || started >= work.Began - Skew));

    // No Express execution can be looked for.
    private Exception NotConfirmed(AwsFailure failure) =>
        LostAnswer.IsPossible(failure) ? PerhapsStartedExpress(failure) : Failed(failure);

    private Exception Failed(AwsFailure failure) => work.Failed($"start {target.Name}", failure);

    private ExecutionStop PerhapsStarted(AwsFailure failure, string executionArn) =>
        new(ExecutionMessages.PerhapsStarted(target.Name, work.Shown(failure.Problem), executionArn, work.AdviceFor(failure)));

    private ExecutionStop PerhapsStartedExpress(AwsFailure failure) =>
        new(ExecutionMessages.PerhapsStartedExpress(target.Name, Name, work.Shown(failure.Problem), work.AdviceFor(failure)));

    private ExecutionReport Report(string executionArn, DateTimeOffset? started)
    {
        var known = new ExecutionReport(executionArn, StateMachineArns.Unqualified(target.StateMachineArn), Name, ExecutionStatuses.Running)
        {
            StateMachine = target.Name,
            Region = target.Region,
            StartDate = started ?? work.Began,
            Input = options.Input,
        };
        work.Report = known;
        work.Subject = executionArn;
        return known;
    }
}
