using System;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Takes a stack down.</summary>
internal sealed class StackRemover(Cloud cloud, IDeploymentObserver observer)
{
    /// <summary>Finds out what goes and what stays; changes nothing. An error when there is no such stack.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="service">The service that it was made from; null when it is not at hand.</param>
    public StageResult<RemovalPlan> Plan(string stackName, Service? service)
    {
        var work = new DeploymentWork(stackName, cloud, observer, ShownText.Of(service));
        return Outcome.Of(work, () => new RemovalPlanner(work).Plan(service));
    }

    /// <summary>Empties what we uploaded, deletes the stack, and waits unless told not to.</summary>
    public DeploymentResult Remove(RemovalPlan plan, CloudChanges changes, bool noWait, TimeSpan? timeout) =>
        Outcome.Of(() => new RemovalRun(new DeploymentWork(plan.Stack.Name, cloud, observer, ShownText.Of(plan.Service)) { Timeout = timeout }, plan, changes).Remove(noWait));
}
