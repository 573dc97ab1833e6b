using System;
using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>What cmdlets about executions in AWS share: which execution.</summary>
public abstract class ExecutionCommand : AwsCommand
{
    private protected const string ArnSet = "ExecutionArn";
    private protected const string ExecutionSet = "Execution";
    private protected const string NameSet = "ExecutionName";

    private ExecutionCalls? calls;

    /// <summary>The ARN of the execution, or the address of its page in the console.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ArnSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ExecutionCompleter))]
    public virtual string? ExecutionArn { get; set; }

    /// <summary>An execution that was started or read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ExecutionSet)]
    [ValidateNotNull]
    public Execution? Execution { get; set; }

    /// <summary>The ARN of the state machine, where the execution is named by its name.</summary>
    [Parameter(Mandatory = true, ParameterSetName = NameSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateMachineArnCompleter))]
    public string? StateMachineArn { get; set; }

    /// <summary>The name of the execution.</summary>
    [Parameter(Mandatory = true, ParameterSetName = NameSet)]
    [ValidateNotNullOrEmpty]
    public string? ExecutionName { get; set; }

    /// <summary>The region; null for the one that the ARN says.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Alias("RegionToCall")]
    public string? Region { get; set; }

    /// <summary>How the cmdlet waits.</summary>
    private protected virtual WaitArguments Waits => new(null, null);

    private protected ExecutionCalls Calls => calls ??= new ExecutionCalls(this, Waits);

    /// <summary>The execution of this step of the pipeline; null after saying what is wrong.</summary>
    private protected ExecutionArn? Named()
    {
        if (ParameterSetName == NameSet) return InMachine();
        if (ParameterSetName == ExecutionSet && Execution!.ExecutionArn is null)
        {
            Refuse(CommandMessages.LocalRun(MyInvocation.MyCommand.Name), Execution);
            return null;
        }

        var text = Execution?.ExecutionArn ?? ExecutionArn!;
        if (Executions.ExecutionArn.Parse(text) is { } arn) return arn;
        Refuse(CommandMessages.NotAnExecution(text), text);
        return null;
    }

    /// <summary>Where to ask for an execution.</summary>
    private protected AwsScope ScopeOf(ExecutionArn arn) => new(Region ?? arn.Region, null);

    /// <summary>When an execution was started, as far as known. Version 4 of AWS.Tools has the first day of all where there is none.</summary>
    private protected DateTimeOffset? Began(ExecutionArn arn, DateTimeOffset given) => given.Year > 1 ? given : Execution?.StartDate ?? arn.Started;

    private ExecutionArn? InMachine()
    {
        if (StateMachineArns.IsValid(StateMachineArn!)) return Executions.ExecutionArn.Parse(StateMachineArns.ExecutionOf(StateMachineArn!, ExecutionName!));
        Refuse(CommandMessages.NotAStateMachine(StateMachineArn!), StateMachineArn);
        return null;
    }
}
