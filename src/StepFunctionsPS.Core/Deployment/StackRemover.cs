using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Takes a stack down.</summary>
internal sealed class StackRemover(Cloud cloud, IDeploymentObserver observer)
{
    /// <summary>Finds out what goes and what stays; changes nothing. An error when there is no such stack.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="service">The service that it was made from; null when it is not at hand.</param>
    public Diagnostics.StageResult<RemovalPlan> Plan(string stackName, Service? service) => throw new NotImplementedException($"{cloud}{observer}{stackName}{service}");

    /// <summary>Empties what we uploaded, deletes the stack, and waits unless told not to.</summary>
    public DeploymentResult Remove(RemovalPlan plan, CloudChanges changes, bool noWait, TimeSpan? timeout) => throw new NotImplementedException();
}
