using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>
/// One work on one execution: when it began and by when it is to end, what is known of the execution by now, and what
/// state that is in, which every message about a failure says.
/// </summary>
/// <param name="cloud">Where it is.</param>
/// <param name="observer">Is told how it goes.</param>
/// <param name="subject">What calls are about: the ARN of the machine or of the execution.</param>
internal sealed class ExecutionWork(ExecutionCloud cloud, IExecutionObserver observer, string subject) : IWork
{
    public ExecutionCloud Cloud { get; } = cloud;

    public IExecutionObserver Observer { get; } = observer;

    public DateTimeOffset Began { get; } = cloud.Clock.Now;

    public TimeSpan Elapsed => Cloud.Clock.Now - Began;

    /// <inheritdoc/>
    public TimeSpan? Timeout { get; init; }

    /// <summary>What calls are about.</summary>
    public string Subject { get; set; } = subject;

    /// <summary>The state that things are in, in a sentence; empty where there is nothing to say of it.</summary>
    public string State { get; set; } = "";

    /// <summary>The same when the execution cannot be seen any longer; null where that is no other.</summary>
    public string? StateUnseen { get; private set; }

    /// <summary>The execution as far as it is known; null while there is none.</summary>
    public ExecutionReport? Report { get; set; }

    /// <summary>What else there is to tell.</summary>
    public List<Diagnostic> Findings { get; } = [];

    IClock IWork.Clock => Cloud.Clock;

    TimeSpan? IWork.PollInterval => Cloud.PollInterval;

    string IWork.Token => Subject;

    /// <inheritdoc/>
    public string Shown(string text) => Cloud.Shown(text);

    /// <summary>It runs, and is followed from now on.</summary>
    public void Runs(string executionArn)
    {
        State = ExecutionSituation.GoesOn(executionArn);
        StateUnseen = ExecutionSituation.PerhapsGoesOn(executionArn);
    }

    /// <summary>It has ended: nothing of it is left to be looked after.</summary>
    public void HasEnded()
    {
        State = "";
        StateUnseen = null;
    }

    /// <summary>Asks AWS, or has it do something; stops the work when that fails.</summary>
    /// <param name="doing">What is done, such as <c>start order</c>.</param>
    /// <param name="call">The call.</param>
    public T Call<T>(string doing, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (AwsFailure failure)
        {
            throw Failed(doing, failure);
        }
    }

    /// <summary>What to do about a failed call.</summary>
    public string AdviceFor(AwsFailure failure) => CallAdvice.Of(Shown(failure.Problem), Shown(failure.Advice));

    /// <inheritdoc/>
    public Exception Failed(string doing, AwsFailure failure) => new ExecutionStop(ExecutionMessages.CallFailed(failure, doing, Subject, Shown, StateUnseen ?? State));

    Exception IWork.OutOfTime(string what, TimeSpan timeout) => new ExecutionStop(ExecutionMessages.TimedOut(what, Presentation.Elapsed.Of(timeout), State));

    void IWork.StillWaiting(string what, TimeSpan elapsed) => Observer.StillWaiting(what, elapsed);

    void IWork.Detail(string what) => Observer.Detail(what);

    /// <summary>Where works end: what stopped one becomes its findings. What the host's clock throws to stop the work passes through.</summary>
    public ExecutionOutcome End(Func<ExecutionReport> work)
    {
        try
        {
            Report = work();
            return new ExecutionOutcome(Report, Findings);
        }
        catch (ExecutionStop stop)
        {
            return new ExecutionOutcome(Report, [.. Findings, .. stop.Diagnostics]);
        }
    }
}
