using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>Takes a stack down: empties, deletes, waits.</summary>
internal sealed class RemovalRun(DeploymentWork work, RemovalPlan plan, CloudChanges changes)
{
    // Small enough that a bar moves, and as many as S3 takes at once.
    private const int Batch = 1000;

    public DeploymentResult Remove(bool noWait)
    {
        var stack = plan.Stack;
        Empty();
        var operation = new StackOperation(work, places: null) { Total = plan.Removed.Count, IsRemoval = true };
        work.Observer.Step($"Deleting the stack {stack.Name}");
        // By the id: the name of a stack that is gone is unknown.
        operation.Begin($"delete the stack {stack.Name}", stack.Id, isThere: true, token =>
        {
            changes.Stacks.DeleteStack(stack.Name, plan.Service?.Stack.RoleArn, token);
            return true;
        });
        if (noWait) return new DeploymentResult(new FinalStack(work).Glance(stack.Id, null), work.Warnings) { Summary = Situation.GoesOn(stack.Name, work.Cloud.Region) };
        operation.Wait($"Deleting {stack.Name}");
        return new DeploymentResult(null, work.Warnings) { Summary = Summaries.Deleted(work, plan) };
    }

    private void Empty()
    {
        if (plan.BucketName is not { } bucket || plan.Artifacts.Count == 0) return;
        work.Observer.Step($"Deleting {Words.Count(plan.Artifacts.Count, "upload")} from the bucket {bucket}");
        for (var done = 0; done < plan.Artifacts.Count; done += Batch)
        {
            work.Observer.Progress(new DeploymentProgress($"Deleting {work.StackName}", $"Emptying {bucket}", done, plan.Artifacts.Count));
            // Even when it fails, some of it may be gone.
            work.State = Situation.Emptied(work.StackName);
            var batch = plan.Artifacts.Skip(done).Take(Batch).ToArray();
            work.Call($"empty the bucket {bucket}", () => changes.Buckets.Delete(bucket, batch));
        }
    }
}
