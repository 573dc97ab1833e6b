using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Is told how a deployment goes, while it goes, to show it.</summary>
internal interface IDeploymentObserver
{
    /// <summary>What is done now, such as <c>Uploading orders.zip (1.2 MB)</c>.</summary>
    void Step(string what);

    /// <summary>An event of the stack or of one nested in it, in the order in which they happened.</summary>
    void Event(StackEvent item);

    /// <summary>How far the work is.</summary>
    void Progress(DeploymentProgress progress);

    /// <summary>It goes on, though nothing happened for a while.</summary>
    /// <param name="what">What is waited for.</param>
    /// <param name="elapsed">Since when.</param>
    void StillWaiting(string what, TimeSpan elapsed);

    /// <summary>A decision or detail that only those want who ask for more.</summary>
    void Detail(string what);
}
