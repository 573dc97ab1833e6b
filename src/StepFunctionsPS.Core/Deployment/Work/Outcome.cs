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
