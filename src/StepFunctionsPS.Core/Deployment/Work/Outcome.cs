using System;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Where works end: what stopped one becomes its findings. What the host's clock throws to stop the work passes through.</summary>
internal static class Outcome
{
    public static DeploymentResult Of(Func<DeploymentResult> work)
    {
        try
        {
            return work();
        }
        catch (DeploymentStop stop)
        {
            return new DeploymentResult(stop.Stack, stop.Diagnostics) { Failures = stop.Failures };
        }
    }

    /// <summary>A plan that is refused is given all the same: it can be looked at.</summary>
    public static StageResult<DeploymentPlan> Of(DeploymentWork work, Func<DeploymentPlan> plan)
    {
        var made = Of<DeploymentPlan>(work, plan);
        return made.Output is { } output ? made with { Diagnostics = [.. made.Diagnostics, .. output.Refusals] } : made;
    }

    public static StageResult<T> Of<T>(DeploymentWork work, Func<T> look)
        where T : class
    {
        try
        {
            return new StageResult<T>(look(), work.Warnings);
        }
        catch (DeploymentStop stop)
        {
            return StageResult.Failed<T>([.. stop.Diagnostics]);
        }
    }
}
