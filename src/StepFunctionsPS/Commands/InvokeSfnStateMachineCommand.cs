using System.Collections;
using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Mocks;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Commands;

/// <summary>
/// Runs a state machine. -InputObject is the input of the execution, so that many inputs can be piped to one machine;
/// what is run comes from -Path, -LiteralPath, -Service or -StateMachine. A service or state machine in the pipeline
/// is what is run too, since neither makes sense as an input.
/// </summary>
[Cmdlet(VerbsLifecycle.Invoke, "SfnStateMachine", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Execution))]
public sealed class InvokeSfnStateMachineCommand : ServiceFileCommand
{
    private const string ServiceSet = "Service";
    private const string StateMachineSet = "StateMachine";

    private MachineArgument? machines;
    private ExecutionInput? inputs;
    private MockArguments? mocks;

    /// <summary>The service file, or the folder that has it.</summary>
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

    /// <summary>The key, name or logical id of the state machine; not needed when there is one only.</summary>
    [Parameter(Position = 1, ParameterSetName = PathSet)]
    [Parameter(Position = 0, ParameterSetName = LiteralPathSet)]
    [Parameter(Position = 0, ParameterSetName = ServiceSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateMachineCompleter))]
    public string? Name { get; set; }

    /// <summary>The input: a hashtable, an object, JSON text, or a file that holds JSON.</summary>
    [Parameter(ValueFromPipeline = true)]
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

    /// <summary>The name of the execution.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? ExecutionName { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (!Local) RefuseAll(CommandMessages.NotInAws(), null);
        if (InputFile is not null && MyInvocation.BoundParameters.ContainsKey(nameof(InputObject))) RefuseAll(CommandMessages.TwoInputs(), InputFile);
        if (TestCase is not null && MockFile is null) RefuseAll(CommandMessages.TestCaseOfNothing(), TestCase);
        var files = new JsonFiles(SessionState.Path, this);
        machines = new MachineArgument(Name, Options, this);
        inputs = new ExecutionInput(files, this);
        mocks = new MockArguments(Mock, MockFile, TestCase, files, this);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Machine() is { } machine && Input() is { } input && mocks!.For(machine) is { } answers)
            Run(new LocalRun(machine, input, answers) { ExecutionName = ExecutionName });
    }

    private StateMachine? Machine()
    {
        if ((StateMachine ?? (object?)Service) is { } given) return machines!.Of(given);
        if (MachineArgument.In(InputObject) is not { } piped) return machines!.InFile(LiteralPath ?? Path, () => LiteralPath is null ? Match([Path]) : Take([LiteralPath]));
        if (!MyInvocation.BoundParameters.ContainsKey(nameof(Path))) return machines!.Of(piped);
        Refuse(CommandMessages.TwoServices(Path), InputObject);
        return null;
    }

    private Node? Input()
    {
        if (InputFile is not null) return inputs!.ReadFile(InputFile);
        return MachineArgument.In(InputObject) is null ? inputs!.Read(InputObject) : MappingNode.Empty;
    }

    private void Run(LocalRun run)
    {
        try
        {
            var result = run.Start(StopToken);
            var execution = result.Output is null ? null : LocalExecution.Of(run, result.Output);
            if (execution is not null) WriteObject(execution);
            if (Report(result.Diagnostics) && result.Output is { Status: not ExecutionStatus.Succeeded } failed) WriteError(FailureRecords.Of(run.Machine, failed, execution!));
        }
        catch (System.OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (ValueRefusal problem)
        {
            Refuse(CommandMessages.WrongMock(problem.Key, problem.Message), Mock);
        }
    }
}
