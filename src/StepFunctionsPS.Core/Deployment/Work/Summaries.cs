using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Deployment;

/// <summary>The one line at the end that counts.</summary>
internal static class Summaries
{
    public static string Unchanged(string stackName) => $"Nothing to change: {stackName} is as the service says.";

    public static string Published(DeploymentWork work, IReadOnlyList<ResourceChange> changes) =>
        $"Published {work.StackName} in {Elapsed.Of(work.Elapsed)}: {ChangeWords.ToSummary(changes)}.";

    public static string Prepared(StackChangeSet changeSet) =>
        $"Prepared {changeSet.ChangeSetName} for {changeSet.StackName}: {Planned(changeSet)}. Apply it: '{Apply(changeSet)}'.";

    /// <summary>The command that applies a change set; what had to be allowed to prepare it has to be allowed again.</summary>
    public static string Apply(StackChangeSet changeSet) =>
        $"Publish-SfnStack {StackAddress.Of(changeSet.StackName, changeSet.Region)} -ChangeSetName {changeSet.ChangeSetName}{(changeSet.Changes.Any(StateMachineChange.IsEnd) ? " -AllowReplacement" : "")}";

    public static string Watched(string stackName, string status) => $"{stackName}: {status}.";

    public static string NoEvents(string stackName, string status) => $"{stackName}: {status}, and CloudFormation remembers no events.";

    public static string NotMade(string stackName) => $"{stackName} is not made yet: a change set waits to be applied.";

    public static string Deleted(DeploymentWork work, RemovalPlan plan) =>
        $"Deleted {work.StackName} in {Elapsed.Of(work.Elapsed)}: {Words.Count(plan.Removed.Count, "resource")} gone{(plan.Retained.Count > 0 ? $", {plan.Retained.Count} kept" : "")}.";

    // A change set can be about nothing but tags, of which CloudFormation says nothing.
    private static string Planned(StackChangeSet changeSet) => ChangeWords.ToPlan(changeSet.Changes) is { Length: > 0 } changes ? changes : "only settings of the stack";

    /// <summary>The result of a work that is not waited for, with what can therefore not be set.</summary>
    public static DeploymentResult Begun(DeploymentWork work, string stack, AftermathStep aftermath)
    {
        if (aftermath.Tasks.Count > 0) work.Warnings.Add(DeploymentMessages.PutOff(work.StackName, string.Join(" and ", aftermath.Tasks)));
        return new DeploymentResult(new FinalStack(work).Glance(stack, null) ?? new Stack(work.StackName, stack, "UNKNOWN", work.Cloud.Region), work.Warnings)
        {
            Summary = Situation.GoesOn(work.StackName, work.Cloud.Region),
        };
    }
}
