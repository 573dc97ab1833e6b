using System;
using System.Collections;
using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Mocks;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Commands;

/// <summary>
/// Runs one state of a state machine in this process, as TestState of Step Functions does, and shows the values on the way through it.
/// Inputs can be piped to one state; a service or a state machine in the pipeline is what has the state.
/// </summary>
[Cmdlet(VerbsLifecycle.Invoke, "SfnState", DefaultParameterSetName = PathSet)]
[OutputType(typeof(StateRun))]
public sealed class InvokeSfnStateCommand : ServiceFileCommand
{
    private const string ServiceSet = "Service";
    private const string StateMachineSet = "StateMachine";

    private bool isInputGiven;
    private MachineArgument? machines;
    private ExecutionInput? inputs;
    private StateMock? mock;
    private MappingNode variables = MappingNode.Empty;
    private Node? context;

    /// <summary>The service file, the folder that has it, or the file of a definition.</summary>
    [Parameter(Position = 0, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string Path { get; set; } = ".";

    /// <summary>Likewise, as it is spelled.</summary>
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

    /// <summary>The name of the state, which may be inside of a Map or a Parallel.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(OwnStateCompleter))]
    public string? State { get; set; }

    /// <summary>The input: a hashtable, an object, JSON text, or a file that holds JSON.</summary>
    [Parameter(Position = 2, ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    /// <summary>A file that holds the input as JSON.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? InputFile { get; set; }

    /// <summary>What the work of the state gives: a value, a failure, or a script block.</summary>
    [Parameter]
    [AllowNull]
    public object? Mock { get; set; }

    /// <summary>The variables that are set before.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Variable { get; set; }

    /// <summary>What the state sees as context object.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Context { get; set; }

    /// <summary>How often the state was tried again before.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int RetryCount { get; set; }

    /// <summary>How many iterations of a Map failed.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int FailedIterationCount { get; set; }

    /// <summary>What the ItemReader of a Map finds: text as it is in the object, or a value that is JSON there.</summary>
    [Parameter]
    [ValidateNotNull]
    public object? ItemReaderData { get; set; }

    /// <summary>Takes a mock that the service could not have given.</summary>
    [Parameter]
    public SwitchParameter SkipMockCheck { get; set; }

    private object? Piped => isInputGiven ? null : InputObject is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : InputObject;

    private object? Subject => StateMachine ?? (object?)Service ?? (RunSubject.Is(Piped) ? Piped : null);

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        isInputGiven = IsGiven(nameof(InputObject));
        if (InputFile is not null && isInputGiven) RefuseAll(CommandMessages.TwoInputs(), InputFile);
        machines = new MachineArgument(Name, Options, this);
        inputs = new ExecutionInput(new JsonFiles(SessionState.Path, this), this);
        mock = IsGiven(nameof(Mock)) ? Read(() => new StateMock(Mock), problem => CommandMessages.WrongStateMock(State!, problem)) : null;
        variables = Table(nameof(Variable), Variable) ?? MappingNode.Empty;
        context = Table(nameof(Context), Context);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Machine() is not { } machine || Input() is not { } input) return;
        Run(new LocalStateRun(machine, State!, input, mock)
        {
            ResultRule = SkipMockCheck ? null : ResultRule.Required,
            Variables = variables,
            Context = context,
            RetryCount = RetryCount,
            IterationFailures = IsGiven(nameof(FailedIterationCount)) ? FailedIterationCount : null,
            ItemReaderData = ItemReaderData is null ? null : Read(ReaderText, problem => CommandMessages.WrongObject(nameof(ItemReaderData), problem)),
        });
    }

    private void Run(LocalStateRun run)
    {
        try
        {
            var result = run.Start(StopToken);
            var shown = result.Output is null ? null : new StateRun(run, result.Output);
            if (shown is not null) WriteObject(shown);
            if (Report(result.Diagnostics) && shown is { Status: ExecutionStatuses.Failed }) WriteError(FailureRecords.Of(shown, run.State!.NameSpan));
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (ValueRefusal problem)
        {
            Refuse(CommandMessages.WrongStateMock(State!, problem.Message), Mock);
        }
    }

    private StateMachine? Machine()
    {
        switch (Subject)
        {
            case null:
                return machines!.InFile(LiteralPath ?? Path, Files);
            case StepFunctionsPS.Service or StepFunctionsPS.StateMachine when Piped is null || !IsFileGiven:
                return machines!.Of(Subject);
            case StepFunctionsPS.Service or StepFunctionsPS.StateMachine:
                Refuse(CommandMessages.TwoServices(LiteralPath is null ? nameof(Path) : nameof(LiteralPath), LiteralPath ?? Path), Piped);
                return null;
            default:
                Refuse(CommandMessages.NoStateHere(Subject.GetType().Name), Subject);
                return null;
        }
    }

    private Node? Input()
    {
        if (InputFile is not null) return inputs!.ReadFile(InputFile);
        return !isInputGiven && RunSubject.Is(Piped) ? MappingNode.Empty : inputs!.Read(InputObject);
    }

    private MappingNode? Table(string parameter, IDictionary? table) =>
        table is null ? null : Read(() => (MappingNode)ValueReader.Read(table), problem => CommandMessages.WrongObject(parameter, problem));

    private string ReaderText() => (ItemReaderData is PSObject wrapped ? wrapped.BaseObject : ItemReaderData) is string text ? text : JsonWriter.WriteCompact(ValueReader.Read(ItemReaderData));

    private T Read<T>(Func<T> read, Func<string, Refusal> refusal)
    {
        try
        {
            return read();
        }
        catch (ValueRefusal problem)
        {
            RefuseAll(refusal(problem.Message), null);
            throw;
        }
    }

    private bool IsFileGiven => IsGiven(nameof(Path)) || IsGiven(nameof(LiteralPath));

    private bool IsGiven(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private IEnumerable<string> Files() => LiteralPath is null ? Match([Path]) : Take([LiteralPath]);
}
