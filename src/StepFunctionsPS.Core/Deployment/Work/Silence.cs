using System;

namespace StepFunctionsPS.Deployment;

/// <summary>For works that are over at once: nothing of them is shown.</summary>
internal sealed class Silence : IDeploymentObserver
{
    public static Silence Instance { get; } = new();

    public void Step(string what)
    {
    }

    public void Event(StackEvent item)
    {
    }

    public void Progress(DeploymentProgress progress)
    {
    }

    public void StillWaiting(string what, TimeSpan elapsed)
    {
    }

    public void Detail(string what)
    {
    }
}
