using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Mocks;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>
/// Runs a state machine, in AWS or in this process. -InputObject is the input of the execution, so that many inputs can be
/// piped to one machine; what is run comes from the other parameters. A service, a stack or a state machine in the pipeline
/// is what is run too, since none makes sense as an input.
/// </summary>
[Cmdlet(VerbsLifecycle.Invoke, "SfnStateMachine", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(Execution))]
public sealed class InvokeSfnStateMachineCommand : StateMachineCommand
{
    private static readonly string[] OnlyLocal = [nameof(Mock), nameof(MockFile), nameof(TestCase), nameof(S3Folder), nameof(RealTime), nameof(NoQuota), nameof(Seed)];

    private static readonly string[] OnlyInAws = [nameof(Stack), nameof(StackStateMachine), nameof(StackName), nameof(StateMachineArn), nameof(NoWait)];

    private bool isInputGiven;
    private bool isNameTaken;

    private ExecutionInput? inputs;
    private MockArguments? mocks;
    private IObjectStore? objects;

    /// <summary>The input: a hashtable, an object, JSON text, or a file that holds JSON.</summary>
    [Parameter(Position = 2, ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    /// <summary>A file that holds the input as JSON.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? InputFile { get; set; }

    /// <summary>Runs it in this process.</summary>
    [Parameter]
    public SwitchParameter Local { get; set; }

    /// <summary>What tasks get, by the name of the state or by the resource.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Mock { get; set; }

    /// <summary>A file of mocks; -Mock comes before it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? MockFile { get; set; }

    /// <summary>The test case of a MockConfigFile.json.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? TestCase { get; set; }

    /// <summary>The folder that stands in for S3.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? S3Folder { get; set; }

    /// <summary>Has time really pass in a run in this process.</summary>
    [Parameter]
    public SwitchParameter RealTime { get; set; }

    /// <summary>Lets a run in this process pass the quotas of AWS.</summary>
    [Parameter]
    public SwitchParameter NoQuota { get; set; }

    /// <summary>Feeds chance in a run in this process.</summary>
    [Parameter]
    public int Seed { get; set; }

    /// <summary>The name of the execution; AWS takes each once.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? ExecutionName { get; set; }

    /// <summary>Comes back once the execution is started.</summary>
    [Parameter]
    public SwitchParameter NoWait { get; set; }

    /// <summary>How many seconds to wait at most; as long as it takes when left out.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Timeout { get; set; }

    /// <summary>The seconds between two looks at AWS; 1 growing to 10 when left out.</summary>
    [Parameter]
    [ValidateRange(0.0, 3600.0)]
    public double PollInterval { get; set; }

    /// <summary>Where lines are read; found out from the environment when left out.</summary>
    [Parameter]
    public OutputPlace OutputPlace { get; set; }

    private protected override WaitArguments Waits => WaitArguments.Of(MyInvocation, Timeout, PollInterval);

    // What comes down the pipeline, unless the input is given besides.
    private protected override object? Piped => isInputGiven ? null : InputObject is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : InputObject;

    private protected override OutputPlace WantedPlace => OutputPlace;

    private protected override TimeSpan Pace => Waits.Interval ?? base.Pace;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        isInputGiven = IsGiven(nameof(InputObject));
        if ((Local ? OnlyInAws : OnlyLocal).FirstOrDefault(IsGiven) is { } wrong) RefuseAll(Local ? CommandMessages.OnlyInAws(wrong) : CommandMessages.OnlyLocal(wrong), null);
        // What follows an ARN without a word would be an input, and is a name to PowerShell: nothing must be started without it.
        if (!Local && Name is not null && IsArnGiven) RefuseAll(CommandMessages.NameBesideArn(Name), Name);
        if (InputFile is not null && isInputGiven) RefuseAll(CommandMessages.TwoInputs(), InputFile);
        if (TestCase is not null && MockFile is null) RefuseAll(CommandMessages.TestCaseOfNothing(), TestCase);
        var files = new JsonFiles(SessionState.Path, this);
        inputs = new ExecutionInput(files, this);
        mocks = new MockArguments(Mock, MockFile, TestCase, files, this, LambdaOf);
        if (S3Folder is not null) objects = new ServicePaths(SessionState.Path, RefuseAll).Take(S3Folder) is [var folder] ? new FolderStore(folder) : null;
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Local) RunHere();
        else if (Deployed() is { } machine && Input() is { } input) RunInAws(machine, input);
    }

    private void RunHere()
    {
        if (Machine() is { } machine && Input() is { } input && mocks!.For(machine) is { } answers)
            Run(new LocalRun(machine, input, answers) { ExecutionName = ExecutionName, Objects = objects, IsRealTime = RealTime, HasNoQuotas = NoQuota, Seed = Seed });
    }

    // Of what AWS has, a run in this process only calls functions, where a mock says so.
    private AskedLambda LambdaOf(StateMachine machine)
    {
        var scope = new AwsScope(Region ?? machine.Region ?? "", null);
        return new AskedLambda(new LambdaFunctions(new AwsClient(AwsService.Lambda, scope, Aws.InvokeApproved)), scope.Region, sentence => Agrees(sentence, out _));
    }

    private Node? Input()
    {
        if (InputFile is not null) return inputs!.ReadFile(InputFile);
        if (isInputGiven) return inputs!.Read(InputObject);
        if (Piped is Execution past) return inputs!.Again(past);
        return RunSubject.Is(Piped) || (!Local && PipedArn is not null) ? MappingNode.Empty : inputs!.Read(InputObject);
    }

    private void RunInAws(DeployedMachine machine, Node input)
    {
        if (isNameTaken)
        {
            Refuse(CommandMessages.SecondOfName(ExecutionName!), InputObject);
            return;
        }

        isNameTaken = ExecutionName is not null;
        Calls.Call(machine.Target.StateMachineArn, machine.Scope, call =>
        {
            var runner = new ExecutionRunner(call.Executions, call.Observer);
            if (Known(machine, () => Ask(machine.Target, runner, call)) is not { } known || !Agrees(machine.Scope.Shown(Sentence(known)), out _)) return;
            call.Provide(AwsService.StepFunctions, known.IsExpress && !NoWait ? "Start-SFNSyncExecution" : "Start-SFNExecution");
            var options = new RunOptions(JsonWriter.WriteCompact(input)) { ExecutionName = ExecutionName, NoWait = NoWait, Timeout = Waits.Patience };
            call.Give(runner.Run(known, options, call.Changes()));
        });
    }

    // Where nothing can tell the type, as in tests that mock the start alone, it is taken for a standard one.
    private static ExecutionTarget? Ask(ExecutionTarget machine, ExecutionRunner runner, ExecutionCall call)
    {
        if (machine.Type is null && !call.Has(AwsService.StepFunctions, "Get-SFNStateMachine"))
        {
            call.Provide(AwsService.StepFunctions, "Start-SFNExecution");
            return machine with { IsTypeWithheld = true };
        }

        return call.Take(runner.Find(machine));
    }

    private string Sentence(ExecutionTarget machine) =>
        $"Start {(ExecutionName is null ? "an execution" : $"the execution '{ExecutionName}'")} of state machine '{machine.Name}' in {machine.Region}: {machine.StateMachineArn}.";

    private void Run(LocalRun run)
    {
        try
        {
            var result = run.Start(StopToken);
            var execution = result.Output is null ? null : LocalExecution.Of(run, result.Output);
            if (execution is not null) WriteObject(execution);
            if (Report(result.Diagnostics) && result.Output is { Status: not ExecutionStatus.Succeeded } failed) WriteError(FailureRecords.Of(run.Machine, failed, execution!));
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (LambdaStop stop)
        {
            if (stop.Failure is { } failure) Refuse(CommandMessages.LambdaNotCalled(failure.Kind, stop.Function, failure.Problem, failure.Advice), Mock);
        }
        catch (ValueRefusal problem)
        {
            Refuse(CommandMessages.WrongMock(problem.Key, problem.Message), Mock);
        }
    }
}
