using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds out what a deployment would do, and whether it can be done at all, by looking only.</summary>
/// <param name="work">The work that it begins.</param>
/// <param name="compare">Finds the differences of templates.</param>
/// <param name="recognize">The package as it is beside the code that is deployed.</param>
internal sealed class PublishPlanner(DeploymentWork work, StackDifference compare, CodeRecognition recognize)
{
    public DeploymentPlan Plan(Package package, PublishOptions options)
    {
        CheckNames(package, options);
        var stack = Find(package.StackName);
        if (stack is not null) CheckStack(stack, options);
        var plan = Compared(Begin(package, stack, options));
        if (plan.Text.IsTooLarge) throw new DeploymentStop(DeploymentMessages.TooLarge(package.StackName, Words.Size(plan.Text.Bytes)));
        plan = plan with { Refusals = StateMachineGuard.Find(plan.Changes, package.StackName, options, work.State) };
        // What is not done needs no bucket.
        if (plan.Refusals.Count > 0) return plan;
        plan = plan with { BucketName = plan.NeedsBucket && !plan.IsEmpty && !plan.NeedsNoChangeSet ? new DeploymentBucketName(work).Find(package, stack) : null };
        return plan with { Sentence = PlanSentence.Of(plan) };
    }

    /// <summary>Finds the differences only, whatever state the stack is in.</summary>
    public DeploymentPlan Compare(Package package, PublishOptions options) => Compared(Begin(package, Find(package.StackName), options));

    private DeployedStack? Find(string stackName) =>
        work.Call($"look for the stack {stackName}", () => work.Cloud.Stacks.Find(stackName)) is { } stack && stack.Status != StackStatus.Deleted ? stack : null;

    private DeploymentPlan Begin(Package package, DeployedStack? stack, PublishOptions options)
    {
        var plan = new DeploymentPlan(package, stack, []) { Options = options };
        if (!plan.IsNew)
        {
            var deployed = work.Call($"read the template of {stack!.Name}", () => work.Cloud.Stacks.ReadTemplate(stack.Name));
            plan = new DeploymentPlan(recognize.Beside(deployed, stack, package), stack, []) { Options = options, Deployed = deployed };
        }

        return plan;
    }

    private static void CheckNames(Package package, PublishOptions options)
    {
        if (!StackNames.IsValid(package.StackName)) throw new DeploymentStop(DeploymentMessages.WrongName(package.StackName));
        if (options.ChangeSetName is { } name && !StackNames.IsValid(name)) throw new DeploymentStop(DeploymentMessages.WrongChangeSetName(name));
    }

    private void CheckStack(DeployedStack stack, PublishOptions options)
    {
        StackGuard.CheckParent(stack);
        StackGuard.CheckStatus(stack, work.Cloud.Region);
        if (options.ChangeSetName is not { } name) return;
        var waiting = work.Call($"look for the change set {name} of {stack.Name}", () => work.Cloud.Stacks.FindChangeSet(stack.Name, name));
        // One that failed is in nobody's way: it is deleted before the new one is made.
        if (waiting is not null && ChangeSetStatus.IsKept(waiting)) throw new DeploymentStop(DeploymentMessages.ChangeSetWaits(stack.Name, work.Cloud.Region, name));
    }

    private DeploymentPlan Compared(DeploymentPlan plan)
    {
        var package = plan.Package;
        if (plan.IsNew) return plan with { Changes = compare(null, package.Template, work.Shown) };
        var stack = plan.Stack!;
        var deployed = plan.Deployed!;
        var template = new TemplateFacts(package.Template.Root);
        var settings = new SettingChanges(package, stack, template);
        var isSame = NodeEquality.Instance.Equals(TemplateFacts.Read(deployed).Root, package.Template.Root);
        List<ResourceChange> changes = [.. isSame ? [] : compare(deployed, package.Template, work.Shown), .. settings.Find()];
        // Templates can differ in what means nothing; then nothing is shown, and nothing need be asked.
        var isKnown = changes.Count == 0 && !template.HasTransform && !template.HasLookups && !settings.HasSecretValues() && !plan.Options.Force;
        var policy = package.Stack.Policy is null ? null : Policy(stack);
        var guards = settings.Guards(policy, plan.Options.TerminationProtection);
        return plan with
        {
            Changes = [.. changes, .. guards],
            IsEmpty = isKnown && guards.Count == 0 && package.StagePatches.Count == 0,
            NeedsNoChangeSet = isKnown,
        };
    }

    // It can be set without a look at the one that is there.
    private string? Policy(DeployedStack stack)
    {
        return work.Call($"read the policy of {stack.Name}", () =>
        {
            try
            {
                return work.Cloud.Stacks.FindPolicy(stack.Name);
            }
            catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.Denied)
            {
                work.Observer.Detail($"The policy of {stack.Name} may not be read: {work.Shown(failure.Problem)}");
                return null;
            }
        });
    }
}
