using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Brings a stack to what a package says.</summary>
/// <param name="cloud">Where it is.</param>
/// <param name="observer">Is told how it goes.</param>
internal sealed class StackPublisher(Cloud cloud, IDeploymentObserver observer)
{
    /// <summary>Finds out what is to be done, and whether it can be done at all; changes nothing.</summary>
    public Diagnostics.StageResult<DeploymentPlan> Plan(Package package, PublishOptions options) => throw new NotImplementedException($"{cloud}{observer}{package}{options}");

    /// <summary>Does it.</summary>
    public DeploymentResult Publish(DeploymentPlan plan, CloudChanges changes) => throw new NotImplementedException();

    /// <summary>Uploads and has the change set made, without applying it.</summary>
    public DeploymentResult Prepare(DeploymentPlan plan, CloudChanges changes) => throw new NotImplementedException();

    /// <summary>Finds a change set that was prepared, to be applied; changes nothing. The package, where it is at hand, gives places in the service file, the policy and the like.</summary>
    public Diagnostics.StageResult<StackChangeSet> FindPrepared(string stackName, string changeSetName, PublishOptions options) => throw new NotImplementedException();

    /// <summary>Applies a change set that was prepared.</summary>
    public DeploymentResult Apply(StackChangeSet changeSet, Package? package, PublishOptions options, CloudChanges changes) => throw new NotImplementedException();
}
