using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Inputs;

namespace StepFunctionsPS.Commands;

/// <summary>Deploys services: brings their stacks to what the service files say.</summary>
[Cmdlet(VerbsData.Publish, "SfnStack", DefaultParameterSetName = PathSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Stack), typeof(StackChangeSet), typeof(ResourceChange))]
public sealed class PublishSfnStackCommand : WaitingStackCommand
{
    private const string PackageSet = "Package";
    private const string PackagePathSet = "PackagePath";

    /// <summary>A package that was made before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = PackageSet)]
    [ValidateNotNull]
    public Package? Package { get; set; }

    /// <summary>The folder of a package that was made before.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PackagePathSet)]
    [ValidateNotNullOrEmpty]
    public string? PackagePath { get; set; }

    /// <summary>The stack that a change set was prepared for.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = StackSet)]
    [ValidateNotNullOrEmpty]
    public string? StackName { get; set; }

    /// <summary>The change set that was prepared; elsewhere the name of the one that is made.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = StackSet)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = ServiceSet)]
    [Parameter(ParameterSetName = PackageSet)]
    [Parameter(ParameterSetName = PackagePathSet)]
    [ValidateNotNullOrEmpty]
    public string? ChangeSetName { get; set; }

    /// <summary>Prepares the change set, and does not apply it.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = ServiceSet)]
    [Parameter(ParameterSetName = PackageSet)]
    [Parameter(ParameterSetName = PackagePathSet)]
    public SwitchParameter NoExecute { get; set; }

    /// <summary>Asks CloudFormation also when nothing seems to have changed.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = ServiceSet)]
    [Parameter(ParameterSetName = PackageSet)]
    [Parameter(ParameterSetName = PackagePathSet)]
    public SwitchParameter Force { get; set; }

    /// <summary>Lets state machines be replaced or deleted.</summary>
    [Parameter]
    public SwitchParameter AllowReplacement { get; set; }

    /// <summary>Comes back once CloudFormation works.</summary>
    [Parameter]
    public SwitchParameter NoWait { get; set; }

    /// <summary>Protects the stack from being deleted, or lifts that with $false; as it is when left out.</summary>
    [Parameter]
    public SwitchParameter TerminationProtection { get; set; }

    private PublishOptions PublishOptions => new()
    {
        AllowReplacement = AllowReplacement,
        Force = Force,
        NoWait = NoWait,
        NoExecute = NoExecute,
        ChangeSetName = ChangeSetName,
        TerminationProtection = MyInvocation.BoundParameters.ContainsKey(nameof(TerminationProtection)) ? (bool?)TerminationProtection.ToBool() : null,
        Timeout = Patience,
    };

    private protected override string LeftBehind => "Uploads, and a change set that waits, may be left.";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (NoExecute && ChangeSetName is null) RefuseAll(CommandMessages.NoNameForChangeSet(), null);
        if (NoExecute && NoWait) RefuseAll(CommandMessages.NothingToWaitFor(), null);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == StackSet)
        {
            foreach (var target in Targets(StackName)) CallAndWait(target, (aws, cloud) => Apply(target, aws, cloud));
            return;
        }

        foreach (var (package, service) in Packages()) Publish(package, StackTarget.Of(package, service));
    }

    private IEnumerable<(Package Package, Service? Service)> Packages()
    {
        var source = new PackageSource(Findings);
        if (Package is not null) return [(Package, null)];
        if (InputObject is { } service) return Findings.ReportRead(service) && source.Of(service) is { } made ? [made] : [];
        if (PackagePath is not null) return Take([PackagePath]).Select(source.OfFolder).OfType<Package>().Select(package => (package, (Service?)null));
        return Files.Select(file => source.OfFile(file, Options)).Where(made => made is not null).Select(made => (made!.Value.Package, (Service?)made.Value.Service));
    }

    private void Publish(Package package, StackTarget target) => CallAndWait(target, (aws, cloud) =>
    {
        var publisher = new StackPublisher(cloud, Observer);
        if (Take(publisher.Plan(package, PublishOptions), target.StackName) is not { } plan) return;
        if (Approve(aws, plan.Sentence, () => WriteObject(plan.Changes, enumerateCollection: true)) is not { } changes) return;
        Finish(NoExecute ? publisher.Prepare(plan, changes) : publisher.Publish(plan, changes), target.StackName);
    });

    private void Apply(StackTarget target, AwsCloud aws, Cloud cloud)
    {
        var publisher = new StackPublisher(cloud, Observer);
        if (Take(publisher.FindPrepared(target.StackName, ChangeSetName!, PublishOptions), target.StackName) is not { } prepared) return;
        if (Approve(aws, Sentence(prepared), () => WriteObject(prepared.Changes, enumerateCollection: true)) is not { } changes) return;
        Finish(publisher.Apply(prepared, null, PublishOptions, changes), target.StackName);
    }

    private void Finish(DeploymentResult result, string stackName)
    {
        if (!Report(result, stackName)) return;
        if (result.Summary.Length > 0) Observer.Step(result.Summary);
        if ((result.ChangeSet ?? (object?)result.Stack) is { } made) WriteObject(made);
    }

    private static string Sentence(StackChangeSet prepared) =>
        $"Apply the change set {prepared.ChangeSetName} to the stack {prepared.StackName}: {prepared.Changes.Count} {(prepared.Changes.Count == 1 ? "change" : "changes")}.";
}
