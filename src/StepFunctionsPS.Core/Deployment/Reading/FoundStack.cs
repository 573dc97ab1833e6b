using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds a stack that must be there.</summary>
internal static class FoundStack
{
    public static DeployedStack Get(DeploymentWork work)
    {
        var stack = work.Call($"look for the stack {work.StackName}", () => work.Cloud.Stacks.Find(work.StackName));
        // By its id, one that is deleted is found too; whoever names that wants to see it.
        return stack is null || (stack.Status == StackStatus.Deleted && stack.Id != work.StackName)
            ? throw new DeploymentStop(DeploymentMessages.NoSuchStack(work.StackName, work.Cloud.Region))
            : stack;
    }
}
