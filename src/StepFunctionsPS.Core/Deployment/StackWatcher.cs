using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Follows the work of CloudFormation on a stack until it ends.</summary>
internal sealed class StackWatcher(Cloud cloud, IDeploymentObserver observer)
{
    /// <summary>Joins the work that goes on, from its first event; for a stack at rest, shows the events of its last work and ends.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="service">The service that it is made from, for places in its file; null when it is not at hand.</param>
    /// <param name="timeout">How long to wait at most; null for as long as it takes.</param>
    public DeploymentResult Watch(string stackName, Service? service, TimeSpan? timeout) => throw new NotImplementedException($"{cloud}{observer}{stackName}{service}{timeout}");
}
