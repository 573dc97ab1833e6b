using System;
using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Commands;

/// <summary>Deploys services: brings their stacks to what the service files say.</summary>
[Cmdlet(VerbsData.Publish, "SfnStack", DefaultParameterSetName = PathSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Stack), typeof(StackChangeSet), typeof(ResourceChange))]
public sealed class PublishSfnStackCommand : WaitingStackCommand
{
    private const string PackageSet = "Package";
    private const string PackagePathSet = "PackagePath";

    private IReadOnlyList<OutputVariable> variables = [];

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
    [ArgumentCompleter(typeof(StackNameCompleter))]
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

    /// <summary>Outputs, or tables of names with outputs, that become variables of the pipeline that this runs in.</summary>
    [Parameter]
    [ValidateNotNull]
    public object[] SetVariable { get; set; } = [];

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
        try
        {
            variables = VariableArgument.Read(SetVariable);
        }
        catch (ValueRefusal problem)
        {
            RefuseAll(CommandMessages.WrongValue(nameof(SetVariable), problem.Key, problem.Message), SetVariable);
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == StackSet)
        {
            foreach (var target in Targets(StackName)) CallAndWait(target, (aws, cloud) => Apply(target, aws, cloud));
        }
        else if ((Package ?? ReadPackage(PackagePath)) is { } package)
        {
            var target = StackTarget.Of(package);
            CallAndWait(target, (aws, cloud) => Publish(target, new StackPublisher(cloud, Observer), aws, publisher => publisher.Plan(package, PublishOptions)));
        }
        else if (PackagePath is null)
        {
            foreach (var target in ServiceTargets()) CallAndWait(target, (aws, cloud) => PackAndPublish(target, aws, cloud));
        }
    }

    private void PackAndPublish(StackTarget target, AwsCloud aws, Cloud cloud)
    {
        using var source = new PackageSource();
        var packed = source.Pack(target.Service!, cloud, Observer);
        if (Findings.Report(packed.Diagnostics) && packed.Package is { } package)
            Publish(target, new StackPublisher(cloud, Observer), aws, publisher => publisher.Plan(package, PublishOptions, packed));
    }

    private void Publish(StackTarget target, StackPublisher publisher, AwsCloud aws, Func<StackPublisher, StageResult<DeploymentPlan>> look)
    {
        var looked = look(publisher);
        // What is refused can be seen in a rehearsal all the same.
        if (IsRehearsal && looked.Output is { Refusals.Count: > 0 } refused) WriteObject(refused.Changes, enumerateCollection: true);
        if (Take(looked, target.StackName) is not { } plan) return;
        // Nobody need be asked about nothing.
        if (plan.IsEmpty && !NoExecute) Finish(publisher.Leave(plan), target.StackName);
        else if (Approve(aws, plan.Sentence, plan.Changes) is { } changes) Finish(NoExecute ? publisher.Prepare(plan, changes) : publisher.Publish(plan, changes), target.StackName);
    }

    private void Apply(StackTarget target, AwsCloud aws, Cloud cloud)
    {
        var publisher = new StackPublisher(cloud, Observer);
        if (Take(publisher.FindPrepared(target.StackName, ChangeSetName!, PublishOptions), target.StackName) is not { } prepared) return;
        if (Approve(aws, Sentence(prepared), prepared.Changes) is { } changes) Finish(publisher.Apply(prepared, null, PublishOptions, changes), target.StackName);
    }

    // The plan is shown before the question about it; in a rehearsal it is all that there is, and can be looked into.
    private CloudChanges? Approve(AwsCloud aws, string sentence, IReadOnlyList<ResourceChange> changes)
    {
        if (IsAsked) Screen.Show(ComparisonText.Lines(changes));
        return Approve(aws, sentence, () => WriteObject(changes, enumerateCollection: true));
    }

    private void Finish(DeploymentResult result, string stackName)
    {
        // First of all, since an error can end the cmdlet.
        Screen.Finish(stackName, result);
        if (!Report(result, stackName)) return;
        var values = result.ChangeSet is { } prepared ? new StackValues(prepared) : result.Stack is { } stack ? new StackValues(stack) : null;
        if ((result.ChangeSet ?? (object?)result.Stack) is { } made) WriteObject(made);
        if (values is null) return;
        foreach (var refusal in Screen.SetVariables(variables, values)) Refuse(refusal, stackName);
    }

    private static string Sentence(StackChangeSet prepared) =>
        $"Apply the change set {prepared.ChangeSetName} to the stack {prepared.StackName}: {Words.Count(prepared.Changes.Count, "change")}.";
}
