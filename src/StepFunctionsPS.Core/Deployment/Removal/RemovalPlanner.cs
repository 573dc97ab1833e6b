using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.StateMachines;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds out what goes with a stack and what stays, by looking only.</summary>
internal sealed class RemovalPlanner(DeploymentWork work)
{
    public RemovalPlan Plan(Service? service)
    {
        var stack = FoundStack.Get(work);
        if (stack.Status == StackStatus.Deleted) throw new DeploymentStop(DeploymentMessages.NoSuchStack(work.StackName, work.Cloud.Region));
        StackGuard.CheckParent(stack);
        if (stack.HasTerminationProtection) throw new DeploymentStop(DeploymentMessages.Protected(stack.Name, work.Cloud.Region));
        if (StackStatus.IsBusy(stack.Status)) StackGuard.CheckStatus(stack, work.Cloud.Region);
        // One that only has a change set has no template yet.
        var template = TemplateFacts.Read(stack.Status == StackStatus.InReview ? "{}" : work.Call($"read the template of {stack.Name}", () => work.Cloud.Stacks.ReadTemplate(stack.Id)));
        var resources = work.Call($"read the resources of {stack.Name}", () => work.Cloud.Stacks.ReadResources(stack.Id)).Where(resource => resource.Status != StackStatus.Deleted).ToArray();
        var uploads = new Uploads(work).Find(template, resources, service);
        var plan = new RemovalPlan(stack, service)
        {
            Removed = resources.Where(resource => template.Find(resource.LogicalId) is not { IsRetained: true }).ToArray(),
            Retained = resources.Where(resource => template.Find(resource.LogicalId) is { IsRetained: true }).ToArray(),
            BucketName = uploads?.Bucket,
            Artifacts = uploads?.Objects ?? [],
        };
        return plan with { Sentence = Sentence(plan) };
    }

    private static string Sentence(RemovalPlan plan)
    {
        var machines = plan.Removed.Count(resource => resource.ResourceType == StateMachineResources.Type);
        var what = Words.Count(plan.Removed.Count, "resource") + (machines > 0 ? $", {Words.Count(machines, "state machine")} among them" : "");
        var kept = plan.Retained.Count > 0 ? $"; {Words.Count(plan.Retained.Count, "resource")} {(plan.Retained.Count == 1 ? "stays" : "stay")} in the account" : "";
        var uploads = plan.Artifacts.Count > 0 ? $", and {Words.Count(plan.Artifacts.Count, "upload")} in the bucket {plan.BucketName}" : "";
        return $"Delete the stack {plan.Stack.Name}: {what}{uploads}{kept}.";
    }
}
