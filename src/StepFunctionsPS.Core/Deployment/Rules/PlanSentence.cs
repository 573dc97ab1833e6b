namespace StepFunctionsPS.Deployment;

/// <summary>A plan in a sentence, which is what a user is asked to agree to.</summary>
internal static class PlanSentence
{
    public static string Of(DeploymentPlan plan)
    {
        var name = plan.Package.StackName;
        if (plan.IsEmpty) return $"Nothing to change in the stack {name}.";
        var changes = ChangeWords.ToPlan(plan.Changes);
        var what =
            changes.Length > 0 ? changes
            : plan.NeedsNoChangeSet ? "only tracing, logs and metrics of its REST API, which are set again"
            : "CloudFormation finds out what is to change";
        return plan.Options.NoExecute
            ? $"Prepare {(plan.Options.ChangeSetName is { } given ? "the change set " + given : "a change set")} of the stack {name}: {what}.{(plan.MakesBucketFirst ? " The stack is made for it first, with its bucket only." : "")}"
            : $"Deploy the stack {name}: {what}.";
    }
}
