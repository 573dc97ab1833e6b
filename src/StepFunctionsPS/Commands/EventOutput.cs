using System;
using System.Management.Automation;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Commands;

/// <summary>Gives events as objects, as they come; shows everything else.</summary>
internal sealed class EventOutput(PSCmdlet command, IDeploymentObserver inner) : IDeploymentObserver
{
    public void Step(string what) => inner.Step(what);

    public void Event(StackEvent item) => command.WriteObject(item);

    public void Progress(DeploymentProgress progress) => inner.Progress(progress);

    public void StillWaiting(string what, TimeSpan elapsed) => inner.StillWaiting(what, elapsed);

    public void Detail(string what) => inner.Detail(what);
}
