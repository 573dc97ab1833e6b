using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Packaging;

/// <summary>Counts bytes that were read, and tells of it when it is worth telling.</summary>
internal sealed class PackingProgress(string activity, Action<DeploymentProgress> tell, long total)
{
    private const int Steps = 200;

    private long done;
    private long told = -1;

    public void Add(string zip, int bytes)
    {
        done += bytes;
        var step = total == 0 ? 0 : done * Steps / total;
        if (step == told) return;
        told = step;
        // Files may grow while they are read.
        tell(new DeploymentProgress(activity, zip, Math.Min(done, total), total));
    }
}
