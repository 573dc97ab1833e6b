using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Stops works on stacks that CloudFormation would not let be changed.</summary>
internal static class StackGuard
{
    /// <summary>A nested stack is changed by the one that it belongs to.</summary>
    public static void CheckParent(DeployedStack stack)
    {
        if (stack.ParentId is { } parent) throw new DeploymentStop(DeploymentMessages.IsNested(stack.Name, StackIds.NameOf(parent)));
    }

    /// <summary>There are states in which nothing can be begun.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="region">Where it is, for the command that helps.</param>
    public static void CheckStatus(DeployedStack stack, string region)
    {
        if (StackStatusRules.Refusal(stack.Status) is { } rule)
            throw new DeploymentStop(DeploymentMessages.CannotBeDeployedTo(stack.Name, rule.Problem, stack.Status, rule.AdviceFor(stack.Name, region)));
    }
}
