using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Presentation;

/// <summary>Hands on all that it is told, and notices when CloudFormation has ended a work on the stack itself.</summary>
/// <param name="inner">Shows it.</param>
/// <param name="ended">Is called at the end of each work.</param>
internal sealed class WorkEndObserver(IDeploymentObserver inner, Action ended) : IDeploymentObserver
{
    public void Step(string what) => inner.Step(what);

    public void Event(StackEvent item)
    {
        inner.Event(item);
        if (item.Depth == 0 && item.LogicalId == item.StackName && item.ResourceType == "AWS::CloudFormation::Stack" && StackStatus.IsEnd(item.Status)) ended();
    }

    public void Progress(DeploymentProgress progress) => inner.Progress(progress);

    public void StillWaiting(string what, TimeSpan elapsed) => inner.StillWaiting(what, elapsed);

    public void Detail(string what) => inner.Detail(what);
}
