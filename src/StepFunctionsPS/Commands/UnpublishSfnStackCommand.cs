using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Inputs;

namespace StepFunctionsPS.Commands;

/// <summary>Takes stacks down, with what was uploaded for them.</summary>
[Cmdlet(VerbsData.Unpublish, "SfnStack", DefaultParameterSetName = PathSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class UnpublishSfnStackCommand : WaitingStackCommand
{
    /// <summary>The name of the stack, or its ARN.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = StackSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StackNameCompleter))]
    public string? StackName { get; set; }

    /// <summary>Comes back once CloudFormation works.</summary>
    [Parameter]
    public SwitchParameter NoWait { get; set; }

    private protected override string LeftBehind => "Its uploads may be deleted already.";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var target in Targets(StackName)) CallAndWait(target, (aws, cloud) => Remove(target, aws, cloud));
    }

    private void Remove(StackTarget target, AwsCloud aws, Cloud cloud)
    {
        var observer = Observer;
        var remover = new StackRemover(cloud, observer);
        if (Take(remover.Plan(target.StackName, target.Service), target.StackName) is not { } plan) return;
        // Told before the question, since it is a reason for the answer.
        foreach (var kept in plan.Retained) observer.Step($"{kept.LogicalId} ({kept.ResourceType}) stays in the account, as its DeletionPolicy says: {kept.PhysicalId}");
        if (Approve(aws, plan.Sentence, () => { }) is not { } changes) return;
        var result = remover.Remove(plan, changes, NoWait, Patience);
        Screen.Finish(target.StackName, result);
        Report(result, target.StackName);
    }
}
