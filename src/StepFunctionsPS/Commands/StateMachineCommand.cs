using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;

namespace StepFunctionsPS.Commands;

/// <summary>What is run, here or in AWS: a parameter says it, or an object in the pipeline is it.</summary>
public abstract class StateMachineCommand : ServiceFileCommand
{
    private protected const string ServiceSet = "Service";
    private protected const string StateMachineSet = "StateMachine";
    private protected const string StackSet = "Stack";
    private protected const string StackStateMachineSet = "StackStateMachine";
    private protected const string StackNameSet = "StackName";
    private protected const string ArnSet = "StateMachineArn";

    // Each says what is run.
    private static readonly string[] Targets = [nameof(Path), nameof(LiteralPath), nameof(Service), nameof(StateMachine), nameof(Stack), nameof(StackStateMachine), nameof(StackName), nameof(StateMachineArn)];

    // The first of them that was given, and not piped.
    private string? target;
    private MachineArgument? machines;
    private DeployedMachines? deployed;
    private ExecutionCalls? calls;

    /// <summary>The service file, or the folder that has it; or the ARN of a state machine.</summary>
    [Parameter(Position = 0, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string Path { get; set; } = ".";

    /// <summary>The service file, or the folder that has it, as it is spelled.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    [ValidateNotNull]
    public Service? Service { get; set; }

    /// <summary>A state machine of a service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = StateMachineSet)]
    [ValidateNotNull]
    public StateMachine? StateMachine { get; set; }

    /// <summary>A stack that was deployed or read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = StackSet)]
    [ValidateNotNull]
    public Stack? Stack { get; set; }

    /// <summary>A state machine of a stack.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = StackStateMachineSet)]
    [ValidateNotNull]
    public StackStateMachine? StackStateMachine { get; set; }

    /// <summary>The name of the stack, or its ARN.</summary>
    [Parameter(Mandatory = true, ParameterSetName = StackNameSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StackNameCompleter))]
    public string? StackName { get; set; }

    /// <summary>The ARN of the state machine; a version or an alias may follow.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ArnSet)]
    [ArgumentCompleter(typeof(StateMachineArnCompleter))]
    public string? StateMachineArn { get; set; }

    /// <summary>The region; null for the one that the file or the ARN says.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = StackNameSet)]
    [Parameter(ParameterSetName = ArnSet)]
    [ValidateNotNullOrEmpty]
    [Alias("RegionToCall")]
    public override string? Region { get; set; }

    /// <summary>The key, name or logical id of the state machine; not needed when there is one only.</summary>
    [Parameter(Position = 1, ParameterSetName = PathSet)]
    [Parameter(Position = 0, ParameterSetName = LiteralPathSet)]
    [Parameter(Position = 0, ParameterSetName = ServiceSet)]
    [Parameter(Position = 0, ParameterSetName = StackSet)]
    [Parameter(Position = 0, ParameterSetName = StackNameSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateMachineCompleter))]
    public string? Name { get; set; }

    /// <summary>How the cmdlet waits.</summary>
    private protected abstract WaitArguments Waits { get; }

    /// <summary>What comes down the pipeline, unless its parameter is given besides.</summary>
    private protected abstract object? Piped { get; }

    private protected ExecutionCalls Calls => calls ??= new ExecutionCalls(this, Waits);

    /// <summary>The ARN of what is run, where that is an object of AWS.Tools in the pipeline; null for others.</summary>
    private protected string? PipedArn => target is not null ? null : string.IsNullOrEmpty(StateMachineArn) ? RunSubject.MachineIn(Piped) : StateMachineArn;

    /// <summary>Whether -Path is the ARN of the state machine.</summary>
    private protected bool IsArnGiven => LiteralPath is null && StackIds.IsArn(Path);

    // What is run, where it is an object; null where it is named.
    private object? Subject => StackStateMachine ?? Stack ?? StateMachine ?? (object?)Service ?? (RunSubject.Is(Piped) ? Piped : null);

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        target = Targets.FirstOrDefault(IsGiven);
        machines = new MachineArgument(Name, Options, this);
        deployed = new DeployedMachines(this, Calls, Name, Region);
    }

    private protected bool IsGiven(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private bool HasTwoSubjects()
    {
        if (target is null || !RunSubject.Is(Piped)) return false;
        Refuse(CommandMessages.TwoServices(target, $"{MyInvocation.BoundParameters[target]}"), Piped);
        return true;
    }

    /// <summary>What is run here; null after saying what is wrong.</summary>
    private protected StateMachine? Machine()
    {
        if (HasTwoSubjects()) return null;
        switch (Subject)
        {
            case null:
                return machines!.InFile(LiteralPath ?? Path, Files);
            case StepFunctionsPS.Stack or StepFunctionsPS.StackStateMachine:
                Refuse(CommandMessages.OnlyInAws(Subject.GetType().Name), Subject);
                return null;
            case { } given:
                return machines!.Of(given);
        }
    }

    /// <summary>What is run in AWS; null after saying what is wrong.</summary>
    private protected DeployedMachine? Deployed()
    {
        if (HasTwoSubjects()) return null;
        switch (Subject)
        {
            case StepFunctionsPS.StackStateMachine machine: return deployed!.Of(machine);
            case StepFunctionsPS.Stack stack: return deployed!.Of(stack);
            case StepFunctionsPS.Service service: return deployed!.Of(service);
            case StepFunctionsPS.StateMachine { Key: var key }: return Refused(CommandMessages.StackNotKnown(key));
        }

        if (target is null && Piped is Execution past) return past.StateMachineArn is { } own ? deployed!.OfArn(own) : Refused(CommandMessages.StackNotKnown(past.StateMachine));
        if (target is null && RunSubject.ExecutionIn(Piped) is { } execution) return Refused(CommandMessages.WhichExecution(execution));
        if (StackName is not null) return deployed!.InStack(StackName);
        if ((PipedArn ?? StateMachineArn) is { } arn) return deployed!.OfArn(arn);
        return IsArnGiven ? deployed!.OfArn(Path) : deployed!.InFile(LiteralPath ?? Path, Files, Options);
    }

    /// <summary>What is known of the machine once AWS was asked; null where it is not there, which is told once.</summary>
    private protected ExecutionTarget? Known(DeployedMachine machine, Func<ExecutionTarget?> ask) => deployed!.Known(machine, ask);

    private IEnumerable<string> Files() => LiteralPath is null ? Match([Path]) : Take([LiteralPath]);

    private DeployedMachine? Refused(Refusal refusal)
    {
        Refuse(refusal, Piped);
        return null;
    }
}
