using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>Does what a plan says, step by step: bucket, uploads, change set, wait, what comes after.</summary>
internal sealed class PublishRun(DeploymentWork work, DeploymentPlan plan, CloudChanges changes)
{
    private readonly Package package = plan.Package;

    private bool isNew = plan.IsNew;

    private string? bucketName = plan.BucketName;

    private string Activity => $"Publishing {work.StackName}";

    public DeploymentResult Publish()
    {
        if (plan.NeedsNoChangeSet) return Finish(plan.Stack!.Id, plan.Stack.Status, plan.Changes, hasChanged: false);
        var request = Request();
        return package.Stack.UsesChangeSets || plan.Stack?.Status == StackStatus.InReview || plan.Options.ChangeSetName is not null
            ? ByChangeSet(request)
            : Directly(request);
    }

    public DeploymentResult Prepare()
    {
        var name = plan.Options.ChangeSetName ?? ChangeSetStep.NewName(work);
        var made = plan.NeedsNoChangeSet ? null : new ChangeSetStep(work, changes.Stacks).Make(Request(), name, isNew, plan.Options, package.Template.SourceMap);
        var changeSet = new StackChangeSet(work.StackName, name, made?.Id ?? "", made?.Status ?? "FAILED", work.Cloud.Region)
        {
            Changes = made is null ? [] : PlannedChanges.Of(made.Changes, package.Template.SourceMap),
            StackId = made?.StackId ?? plan.Stack?.Id ?? "",
        };
        return new DeploymentResult(null, work.Warnings)
        {
            ChangeSet = changeSet,
            Changes = changeSet.Changes,
            Summary = made is null ? Summaries.Unchanged(work.StackName) : Summaries.Prepared(changeSet),
        };
    }

    private StackRequest Request()
    {
        string? url = null;
        if (plan.NeedsBucket)
        {
            if (bucketName is null)
            {
                bucketName = new BucketStep(work, plan, changes.Stacks).Make();
                isNew = false;
            }

            url = new UploadStep(work, plan, changes.Buckets).Upload(bucketName);
        }

        return new StackRequest(package.Stack, work.Renew())
        {
            TemplateBody = url is null ? plan.Text.Text : null,
            TemplateUrl = url,
            Capabilities = Capabilities.Of(new TemplateFacts(package.Template.Root)),
            Description = $"Made by StepFunctionsPS for {package.ServiceName}, stage {package.Stage}",
        };
    }

    private DeploymentResult ByChangeSet(StackRequest request)
    {
        var name = plan.Options.ChangeSetName ?? ChangeSetStep.NewName(work);
        var step = new ChangeSetStep(work, changes.Stacks);
        if (step.Make(request, name, isNew, plan.Options, package.Template.SourceMap) is not { } made) return Unchanged();
        var done = PlannedChanges.Of(made.Changes, package.Template.SourceMap);
        var stack = made.StackId ?? plan.Stack?.Id ?? work.StackName;
        var operation = new StackOperation(work, package.Template.SourceMap) { Total = made.Changes.Count };
        work.Observer.Step($"Applying the change set {name}");
        try
        {
            operation.Begin($"apply the change set {name} to {work.StackName}", stack, isThere: true, token =>
            {
                changes.Stacks.ExecuteChangeSet(work.StackName, name, token, package.Stack.DisableRollback);
                return true;
            });
        }
        catch (DeploymentStop stop) when (!stop.IsUndecided && plan.Options.ChangeSetName is null)
        {
            step.Discard(name);
            throw;
        }

        return Follow(operation, stack, done);
    }

    private DeploymentResult Directly(StackRequest request)
    {
        var operation = new StackOperation(work, package.Template.SourceMap) { Total = ChangeCount.Of(plan.Changes.Where(change => change.ResourceType.Length > 0)).Total };
        work.Observer.Step(isNew ? $"Creating the stack {work.StackName}" : $"Updating the stack {work.StackName}");
        var stack = isNew ? work.StackName : plan.Stack?.Id ?? work.StackName;
        var begun = operation.Begin($"{(isNew ? "create" : "update")} the stack {work.StackName}", stack, isThere: !isNew, token =>
        {
            if (!isNew) return changes.Stacks.UpdateStack(request with { Token = token });
            changes.Stacks.CreateStack(request with { Token = token });
            return true;
        });
        return begun ? Follow(operation, stack, plan.Changes) : Unchanged();
    }

    private DeploymentResult Follow(StackOperation operation, string stack, IReadOnlyList<ResourceChange> done) =>
        plan.Options.NoWait ? Summaries.Begun(work, stack, new AftermathStep(work, changes, package, plan.Options)) : Finish(stack, operation.Wait(Activity).Status, done, hasChanged: true);

    private DeploymentResult Unchanged()
    {
        var stack = plan.Stack is { } known && !plan.IsNew ? known.Id : work.StackName;
        // The bucket, which is made before all else, can be all that was missing.
        var hasMadeBucket = bucketName != plan.BucketName;
        return Finish(
            stack,
            plan.IsNew ? "CREATE_COMPLETE" : hasMadeBucket ? "UPDATE_COMPLETE" : plan.Stack!.Status,
            plan.Changes.Where(change => hasMadeBucket || SettingChanges.IsOne(change)).ToArray(),
            hasMadeBucket);
    }

    private DeploymentResult Finish(string stackId, string status, IReadOnlyList<ResourceChange> done, bool hasChanged)
    {
        work.State = Situation.Deployed(work.StackName);
        var guards = plan.IsNew ? null : plan.Changes;
        var problems = plan.IsEmpty ? [] : new AftermathStep(work, changes, package, plan.Options).Set(stackId, guards);
        if (hasChanged && bucketName is not null) new UploadStep(work, plan, changes.Buckets).Tidy(bucketName);
        var isGuarded = plan.Changes.Any(SettingChanges.IsGuard);
        var outcome = plan.IsNew ? StackOutcome.Created : hasChanged || isGuarded ? StackOutcome.Updated : StackOutcome.Unchanged;
        var stack = new FinalStack(work).Read(stackId, status, new TemplateFacts(package.Template.Root), KnownMachines.Of(package)) with { Outcome = outcome };
        return new DeploymentResult(stack, [.. problems, .. work.Warnings])
        {
            // The bucket of a new stack was made before the change set.
            Changes = outcome == StackOutcome.Unchanged ? [] : plan.IsNew ? plan.Changes : done,
            Summary = outcome == StackOutcome.Unchanged ? Summaries.Unchanged(work.StackName) : Summaries.Published(work, plan.IsNew ? plan.Changes : done),
        };
    }
}
