using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Commands;

/// <summary>Gives stacks as they are in AWS.</summary>
[Cmdlet(VerbsCommon.Get, "SfnStack", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Stack))]
public sealed class GetSfnStackCommand : StackCommand
{
    /// <summary>The name of the stack, or its ARN.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = StackSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StackNameCompleter))]
    public string? StackName { get; set; }

    /// <summary>Gives the values of API keys too, which are secret.</summary>
    [Parameter]
    public SwitchParameter ShowSecret { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var target in Targets(StackName))
        {
            Call(target, (_, cloud) =>
            {
                if (Take(new StackReader(cloud).Find(target.StackName, target.Service, ShowSecret), target.StackName) is { } stack) WriteObject(stack);
            });
        }
    }
}
