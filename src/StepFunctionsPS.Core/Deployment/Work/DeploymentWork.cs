using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// One work on one stack: when it began and by when it is to end, what tells its events apart, and what state
/// things are in, which every message about a failure says.
/// </summary>
internal sealed class DeploymentWork : IWork
{
    private readonly Func<string, string> shown;

    /// <summary>Begins a work.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="cloud">Where it is.</param>
    /// <param name="observer">Is told how it goes.</param>
    /// <param name="shown">A text as it may be shown, without secrets.</param>
    public DeploymentWork(string stackName, Cloud cloud, IDeploymentObserver observer, Func<string, string> shown)
    {
        StackName = stackName;
        Cloud = cloud;
        Observer = observer;
        Began = cloud.Clock.Now;
        Token = cloud.NewToken();
        this.shown = shown;
    }

    public string StackName { get; }

    public Cloud Cloud { get; }

    public IDeploymentObserver Observer { get; }

    public DateTimeOffset Began { get; }

    public TimeSpan Elapsed => Cloud.Clock.Now - Began;

    /// <summary>How long to wait at most; null for as long as it takes.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Marks the events of this work.</summary>
    public string Token { get; private set; }

    /// <summary>The state that things are in, in a sentence.</summary>
    public string State { get; set; } = Situation.Untouched;

    IClock IWork.Clock => Cloud.Clock;

    TimeSpan? IWork.PollInterval => Cloud.PollInterval;

    /// <summary>Warnings about what else went wrong.</summary>
    public List<Diagnostic> Warnings { get; } = [];

    /// <summary>A text without the secrets of the service.</summary>
    public string Shown(string text) => shown(text);

    /// <summary>A new token: CloudFormation takes each for one operation only.</summary>
    public string Renew() => Token = Cloud.NewToken();

    /// <summary>Asks AWS, or has it do something; stops the work when that fails.</summary>
    /// <param name="doing">What is done, such as <c>read the template of orders-dev</c>.</param>
    /// <param name="call">The call.</param>
    public T Call<T>(string doing, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (AwsFailure failure)
        {
            throw new DeploymentStop(Failed(doing, failure, State));
        }
    }

    public void Call(string doing, Action call) => Call<object?>(doing, () =>
    {
        call();
        return null;
    });

    public Diagnostic Failed(string doing, AwsFailure failure, string state) =>
        DeploymentMessages.CallFailed(failure.Kind, doing, Shown(failure.Problem), state, AdviceFor(failure));

    /// <summary>What to do about a failure: for the usual causes our words, else those of who saw it.</summary>
    public string AdviceFor(AwsFailure failure) => FailureAdvice.Find("", Shown(failure.Problem)) ?? Shown(failure.Advice);

    void IWork.StillWaiting(string what, TimeSpan elapsed) => Observer.StillWaiting(what, elapsed);

    void IWork.Detail(string what) => Observer.Detail(what);

    Exception IWork.Failed(string doing, AwsFailure failure) => new DeploymentStop(Failed(doing, failure, State));

    Exception IWork.OutOfTime(string what, TimeSpan timeout) => new DeploymentStop(DeploymentMessages.TimedOut(StackName, Cloud.Region, what, Presentation.Elapsed.Of(timeout), State));
}
