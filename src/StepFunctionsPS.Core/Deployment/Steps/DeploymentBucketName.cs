using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Deployment;

namespace StepFunctionsPS.Deployment;

/// <summary>The bucket that is uploaded to: the one that the service names, else the one of the stack.</summary>
internal sealed class DeploymentBucketName(DeploymentWork work)
{
    /// <summary>Finds it, and whether it can be used; stops the work when not.</summary>
    /// <param name="package">What is deployed.</param>
    /// <param name="stack">The stack; null when there is none.</param>
    /// <returns>Null when the stack has to make one first.</returns>
    public string? Find(Package package, DeployedStack? stack)
    {
        if (package.BucketName is { } named)
        {
            Check(named, DeploymentMessages.NoSuchBucket(named));
            return named;
        }

        if (stack is null || stack.Status == StackStatus.InReview || OfStack(stack.Id) is not { } own) return null;
        Check(own, DeploymentMessages.BucketGone(own, work.StackName));
        return own;
    }

    /// <summary>The bucket that a stack has made; null when it has none. One that could not be deleted is no longer the stack's.</summary>
    public string? OfStack(string stack) => work.Call($"read the resources of {work.StackName}", () => work.Cloud.Stacks.ReadResources(stack))
        .FirstOrDefault(resource => resource.LogicalId == DeploymentBucket.Id && !resource.Status.StartsWith("DELETE_", System.StringComparison.Ordinal))?.PhysicalId;

    private void Check(string bucketName, Diagnostic missing)
    {
        var region = work.Call($"look for the bucket {bucketName}", () => work.Cloud.Buckets.FindRegion(bucketName));
        if (region is null) throw new DeploymentStop(missing);
        if (region != work.Cloud.Region) throw new DeploymentStop(DeploymentMessages.BucketElsewhere(bucketName, region, work.Cloud.Region));
    }
}
