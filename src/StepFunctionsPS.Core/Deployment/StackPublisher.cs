using StepFunctionsPS.Comparison;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Packaging;

namespace StepFunctionsPS.Deployment;

/// <summary>Brings a stack to what a package says.</summary>
/// <param name="cloud">Where it is.</param>
/// <param name="observer">Is told how it goes.</param>
/// <param name="compare">Finds the differences of templates; the usual way when none is given.</param>
internal sealed class StackPublisher(Cloud cloud, IDeploymentObserver observer, StackDifference? compare = null)
{
    /// <summary>Finds out what is to be done, and whether it can be done at all; changes nothing.</summary>
    /// <param name="package">What is to be deployed.</param>
    /// <param name="options">What the user says of it.</param>
    /// <param name="packed">How the package was made, so that code that is deployed already is recognized; null for one that was read.</param>
    public StageResult<DeploymentPlan> Plan(Package package, PublishOptions options, PackagingResult? packed = null)
    {
        var work = Begin(package.StackName, package, options);
        return Outcome.Of(work, () => new PublishPlanner(work, compare ?? StackComparison.Compare, new CodeRecognition(work, packed)).Plan(package, options));
    }

    /// <summary>Finds the differences only, whatever state the stack is in.</summary>
    public StageResult<DeploymentPlan> Compare(Package package, PackagingResult? packed = null)
    {
        var work = Begin(package.StackName, package, new PublishOptions());
        // Who only looks need not hear that nothing was changed.
        work.State = "";
        return Outcome.Of(work, () => new PublishPlanner(work, compare ?? StackComparison.Compare, new CodeRecognition(work, packed)).Compare(package, new PublishOptions()));
    }

    /// <summary>What there is to tell of a plan with nothing to do; nobody has to agree to that.</summary>
    public DeploymentResult Leave(DeploymentPlan plan) => Outcome.Of(() =>
    {
        var work = Begin(plan.Package.StackName, plan.Package, plan.Options);
        var stack = new FinalStack(work).Read(plan.Stack!.Id, plan.Stack.Status, new TemplateFacts(plan.Package.Template.Root), KnownMachines.Of(plan.Package));
        return new DeploymentResult(stack with { Outcome = StackOutcome.Unchanged }, work.Warnings) { Summary = Summaries.Unchanged(work.StackName) };
    });

    /// <summary>Does it.</summary>
    public DeploymentResult Publish(DeploymentPlan plan, CloudChanges changes) =>
        Outcome.Of(() => new PublishRun(Begin(plan.Package.StackName, plan.Package, plan.Options), plan, changes).Publish());

    /// <summary>Uploads and has the change set made, without applying it.</summary>
    public DeploymentResult Prepare(DeploymentPlan plan, CloudChanges changes) =>
        Outcome.Of(() => new PublishRun(Begin(plan.Package.StackName, plan.Package, plan.Options), plan, changes).Prepare());

    /// <summary>Finds a change set that was prepared, to be applied; changes nothing. The package, where it is at hand, gives places in the service file, the policy and the like.</summary>
    public StageResult<StackChangeSet> FindPrepared(string stackName, string changeSetName, PublishOptions options)
    {
        var work = Begin(stackName, null, options);
        return Outcome.Of(work, () => new PreparedRun(work).Find(changeSetName, options));
    }

    /// <summary>Applies a change set that was prepared.</summary>
    public DeploymentResult Apply(StackChangeSet changeSet, Package? package, PublishOptions options, CloudChanges changes) =>
        Outcome.Of(() => new PreparedRun(Begin(changeSet.StackName, package, options)).Apply(changeSet, package, options, changes));

    private DeploymentWork Begin(string stackName, Package? package, PublishOptions options) =>
        new(stackName, cloud, observer, ShownText.Of(package)) { Timeout = options.Timeout };
}
