namespace StepFunctionsPS.Deployment;

/// <summary>A plan in a sentence, which is what a user is asked to agree to.</summary>
internal static class PlanSentence
{
    public static string Of(DeploymentPlan plan)
    {
        var name = plan.Package.StackName;
        if (plan.IsEmpty) return $"Nothing to change in the stack {name}.";
        var count = ChangeCount.Of(plan.Changes).ToPlan();
        var what =
            count.Length > 0 ? count
            : plan.NeedsNoChangeSet ? "only the settings of the stage of its REST API, which are set again"
            : "CloudFormation finds out what is to change";
        return plan.Options.NoExecute
            ? $"Prepare the change set {plan.Options.ChangeSetName} of the stack {name}: {what}."
            : $"Deploy the stack {name}: {what}.";
    }
}
