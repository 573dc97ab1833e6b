using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Commands;

/// <summary>Follows what CloudFormation does to stacks, and gives its events as they come.</summary>
[Cmdlet(VerbsCommon.Watch, "SfnStack", DefaultParameterSetName = PathSet)]
[OutputType(typeof(StackEvent))]
public sealed class WatchSfnStackCommand : WaitingStackCommand
{
    private string? watched;

    /// <summary>The name of the stack, or its ARN.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = StackSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StackNameCompleter))]
    public string? StackName { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var target in Targets(StackName))
        {
            watched = target.StackName;
            CallAndWait(target, (_, cloud) =>
            {
                var result = new StackWatcher(cloud, new EventOutput(this, Observer)).Watch(target.StackName, target.Service, Patience);
                Screen.Finish(target.StackName, result);
                Report(result, target.StackName);
            });
        }
    }

    // A stack at rest is not waited for.
    private protected override void OnWait() => Working = watched;
}
