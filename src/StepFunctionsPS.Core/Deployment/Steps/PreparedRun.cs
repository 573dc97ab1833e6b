using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds and applies a change set that was prepared before, mostly in another process.</summary>
internal sealed class PreparedRun(DeploymentWork work)
{
    public StackChangeSet Find(string name, PublishOptions options)
    {
        if (!StackNames.IsValid(work.StackName)) throw new DeploymentStop(DeploymentMessages.WrongName(work.StackName));
        if (!StackNames.IsValid(name)) throw new DeploymentStop(DeploymentMessages.WrongChangeSetName(name));
        var stack = work.Call($"look for the stack {work.StackName}", () => work.Cloud.Stacks.Find(work.StackName));
        if (stack is null || stack.Status == StackStatus.Deleted) throw new DeploymentStop(DeploymentMessages.NoSuchStack(work.StackName, work.Cloud.Region));
        StackGuard.CheckStatus(stack, work.Cloud.Region);
        var found = work.Call($"look for the change set {name} of {stack.Name}", () => work.Cloud.Stacks.FindChangeSet(stack.Name, name));
        if (found is null) throw new DeploymentStop(DeploymentMessages.NoSuchChangeSet(stack.Name, name));
        if (found.ExecutionStatus == "EXECUTE_COMPLETE") throw new DeploymentStop(DeploymentMessages.ChangeSetApplied(stack.Name, work.Cloud.Region, name));
        if (!ChangeSetStatus.IsReady(found))
            throw new DeploymentStop(DeploymentMessages.ChangeSetCannotRun(stack.Name, name, found.Status + (found.ExecutionStatus is null ? "" : ", " + found.ExecutionStatus)));
        var changes = PlannedChanges.Of(found.Changes, null);
        StateMachineGuard.Check(changes, stack.Name, options, work.State);
        return new StackChangeSet(stack.Name, name, found.Id, found.Status, work.Cloud.Region) { Changes = changes, StackId = found.StackId ?? stack.Id };
    }

    public DeploymentResult Apply(StackChangeSet changeSet, Package? package, PublishOptions options, CloudChanges changes)
    {
        var name = changeSet.ChangeSetName;
        var stack = changeSet.StackId.Length > 0 ? changeSet.StackId : work.StackName;
        var isNew = work.Call($"look for the stack {work.StackName}", () => work.Cloud.Stacks.Find(stack))?.Status == StackStatus.InReview;
        var places = package?.Template.SourceMap;
        var operation = new StackOperation(work, places) { Total = changeSet.Changes.Count };
        work.Observer.Step($"Applying the change set {name}");
        operation.Begin($"apply the change set {name} to {work.StackName}", stack, isThere: true, token =>
        {
            changes.Stacks.ExecuteChangeSet(work.StackName, name, token, package?.Stack.DisableRollback ?? false);
            return true;
        });
        var aftermath = new AftermathStep(work, changes, package, options);
        if (options.NoWait) return Summaries.Begun(work, stack, aftermath);
        var end = operation.Wait($"Publishing {work.StackName}");
        work.State = Situation.Deployed(work.StackName);
        var problems = aftermath.Set(stack, known: null);
        var reader = new FinalStack(work);
        var final = package is null ? reader.Read(stack, end.Status, KnownMachines.None) : reader.Read(stack, end.Status, new TemplateFacts(package.Template.Root), KnownMachines.Of(package));
        return new DeploymentResult(final with { Outcome = isNew ? StackOutcome.Created : StackOutcome.Updated }, [.. problems, .. work.Warnings]) { Changes = changeSet.Changes, Summary = Summaries.Published(work, changeSet.Changes) };
    }
}
