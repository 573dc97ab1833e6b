using System.Collections;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Mocks;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
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

    private bool isRead;
    private RunTarget? target;
    private StateMachine? mocked;
    private ITaskMocks? mocks;

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
        if (!Local) RefuseAll(CommandMessages.NotInAws(), null);
        if (InputFile is not null && MyInvocation.BoundParameters.ContainsKey(nameof(InputObject))) RefuseAll(CommandMessages.TwoInputs(), InputFile);
        if (TestCase is not null && MockFile is null) RefuseAll(CommandMessages.TestCaseOfNothing(), TestCase);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Target() is not { } run) return;
        if (run.Machine.Definition is null) Refuse(CommandMessages.NotRunnable(run.Machine.Key), run.Machine);
        else if (Input() is { } input && MocksFor(run.Machine) is { } answers) Run(new LocalRun(run.Machine, answers, ExecutionName, run.Region), input);
    }

    private RunTarget? Target()
    {
        if (StateMachine is not null) return new RunTarget(StateMachine, null);
        if (Service is not null) return Machine(Service);
        switch (Unwrapped(InputObject))
        {
            case { } piped when RunTarget.IsOne(piped) && MyInvocation.BoundParameters.ContainsKey(nameof(Path)):
                Refuse(CommandMessages.TwoServices(Path), InputObject);
                return null;
            case StateMachine piped: return new RunTarget(piped, null);
            case Service piped: return Machine(piped);
        }

        // The file is the same for all inputs in the pipeline, and so are its errors.
        if (!isRead) target = FromFile();
        isRead = true;
        return target;
    }

    private RunTarget? FromFile()
    {
        var files = (ParameterSetName == LiteralPathSet ? Take([LiteralPath!]) : Match([Path])).ToArray();
        if (files.Length > 1) Refuse(CommandMessages.SeveralFiles(Path), Path);
        if (files.Length != 1) return null;
        if (DefinitionFile.IsNamed(files[0]))
        {
            var definition = ServiceReader.ImportDefinition(files[0], new Location(SessionState.Path), Options);
            return Report(definition.Diagnostics) && definition.StateMachine is { } machine ? new RunTarget(machine, Region) : null;
        }

        var result = Import(files[0]);
        return Report(result.Diagnostics) && result.Service is { } service ? Machine(service) : null;
    }

    private RunTarget? Machine(Service service)
    {
        var (found, refusal) = RunTarget.Of(service, Name);
        if (refusal is not null) Refuse(refusal, Name ?? service.Name);
        return found;
    }

    private Node? Input()
    {
        var location = new Location(SessionState.Path);
        try
        {
            if (InputFile is not null) return InputFrom(InputFile, location);
            if (InputObject is null || RunTarget.IsOne(Unwrapped(InputObject))) return MappingNode.Empty;
            return Read(ExecutionInput.Read(InputObject, location));
        }
        catch (ValueRefusal problem)
        {
            Refuse(CommandMessages.WrongInput(problem.Message), InputObject);
            return null;
        }
    }

    private Node? InputFrom(string path, Location location) =>
        Take([path]).FirstOrDefault() is { } file ? Read(ExecutionInput.ReadFile(file, location)) : null;

    private T? Read<T>(StageResult<T> result)
        where T : class => Report(result.Diagnostics) ? result.Output : null;

    // Piped state machines may differ, piped inputs go to one and the same.
    private ITaskMocks? MocksFor(StateMachine machine)
    {
        if (ReferenceEquals(mocked, machine)) return mocks;
        mocked = machine;
        var table = Mock is null ? NoMocks.Instance : MocksOf(Mock, machine);
        var file = MockFile is null ? NoMocks.Instance : MocksIn(MockFile, machine);
        mocks = table is null || file is null ? null : new FirstOfMocks(table, file);
        return mocks;
    }

    private ITaskMocks? MocksOf(IDictionary given, StateMachine machine)
    {
        var (table, refusal) = MockTable.Read(given, machine.Definition!);
        if (refusal is not null) Refuse(refusal, given);
        return table;
    }

    private ITaskMocks? MocksIn(string path, StateMachine machine) =>
        Take([path]).FirstOrDefault() is { } file && Read(ExecutionInput.ReadFile(file, new Location(SessionState.Path))) is { } node
            ? Read(MockFileReader.Read(node, machine.Definition!, machine.Key, TestCase))
            : null;

    private void Run(LocalRun run, Node input)
    {
        try
        {
            var result = run.Start(input, StopToken);
            if (result.Output is { } execution) WriteObject(execution);
            if (Report(result.Diagnostics) && result.Output is { Status: not "SUCCEEDED" } failed) WriteError(FailureRecords.Of(failed, run.Machine));
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

    private static object? Unwrapped(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
