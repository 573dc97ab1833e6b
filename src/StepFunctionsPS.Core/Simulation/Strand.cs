using System;
using StepFunctionsPS.Simulation.Runners;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>
/// Something that is in one state at a time: the machine itself, a branch of a Parallel state or an iteration of a Map.
/// It holds what the state sees, and moves on from state to state.
/// </summary>
internal sealed class Strand : IEvaluationScope
{
    private readonly Execution execution;
    private readonly Definition definition;
    private readonly Join? join;
    private readonly Node executionInput;
    private readonly StatesVariable states = new();
    private Node dollar = NullNode.Instance;
    private StateRunner runner;
    private long enteredAfter;

    private Strand(Execution execution, Definition definition, Join? join, int index, VariableScope? outer, Node executionInput)
    {
        this.execution = execution;
        this.definition = definition;
        this.join = join;
        this.executionInput = executionInput;
        Index = index;
        Variables = new VariableScope(outer);
        State = definition.States[0];
        runner = StateRunner.Of(State);
    }

    public Execution Execution => execution;

    /// <summary>The place among the branches or iterations.</summary>
    public int Index { get; }

    /// <summary>What the iteration works on, also of the Map around it; null outside of any Map.</summary>
    public MapItem? Item { get; set; }

    /// <summary>Whether it belongs to a child execution, whose events are not those of this one.</summary>
    public bool IsChildExecution { get; private init; }

    /// <summary>Whether details of events are worth building.</summary>
    public bool Keeps => execution.History.Keeps && !IsChildExecution;

    public VariableScope Variables { get; }

    /// <summary>The input of the execution that it belongs to.</summary>
    public Node ExecutionInput => executionInput;

    /// <summary>The state it is in, or about to enter.</summary>
    public State State { get; private set; }

    /// <summary>The input of the state, as it came.</summary>
    public Node Input { get => states.Input; private set => states.Input = value; }

    /// <summary>What the work of the state gave, for <c>$states.result</c>; null before that.</summary>
    public Node? Result { get => states.Result; set => states.Result = value; }

    /// <summary>The error that a catcher has taken, for <c>$states.errorOutput</c>; null before that.</summary>
    public Node? ErrorOutput { get => states.ErrorOutput; set => states.ErrorOutput = value; }

    /// <summary>The event from which the next one follows.</summary>
    public long PreviousEvent { get; set; }

    public long EnteredEvent { get; private set; }

    public DateTimeOffset EnteredTime { get; private set; }

    /// <summary>How often the state was tried again since it was entered.</summary>
    public int RetryCount { get; set; }

    /// <summary>Tries left to each retrier of the state; null before the first failure.</summary>
    public int[]? Retries { get; set; }

    /// <summary>The token that the current call waits for, or null.</summary>
    public string? TaskToken { get; set; }

    /// <summary>What it waits for while its branches or iterations run.</summary>
    public Join? Inner { get; set; }

    /// <summary>Counts the states entered, so that what was planned for an earlier one is dropped.</summary>
    public long Visit { get; private set; }

    public bool IsStopped { get; set; }

    /// <summary>Looks on at the state when it is run alone.</summary>
    public Inspection? Inspection => join is null ? execution.Request.Inspection : null;

    Node IEvaluationScope.Input => dollar;

    Node IEvaluationScope.Context => Inspection?.Context(this) ?? ContextObject.Build(this);

    Random IEvaluationScope.Random => execution.Random;

    DateTimeOffset IEvaluationScope.Now => execution.Now;

    Node? IEvaluationScope.Variable(string name) => Variables.Find(name);

    /// <inheritdoc/>
    public Node? Deployed(Node node) => execution.References.Find(node);

    /// <summary>The value of something that CloudFormation fills in; without one, the run ends.</summary>
    public Node Known(Node node) => Deployed(node) ?? throw new UnknownUntilDeployed(node);

    MappingNode IEvaluationScope.States(bool withContext) => withContext ? states.With(((IEvaluationScope)this).Context) : states.WithoutContext;

    /// <summary>The machine itself.</summary>
    public static Strand Root(Execution execution, Definition definition)
    {
        var root = new Strand(execution, definition, null, 0, null, execution.Request.Input);
        root.Inspection?.Begin(root.Variables);
        return root;
    }

    /// <summary>A branch or an iteration, which sees what is around it.</summary>
    public static Strand Inside(Strand parent, Definition definition, Join join, int index, MapItem? item = null) =>
        new(parent.execution, definition, join, index, parent.Variables, parent.executionInput)
        {
            Item = item ?? parent.Item,
            IsChildExecution = parent.IsChildExecution,
        };

    /// <summary>An iteration of a distributed Map: an execution of its own, which sees nothing but its input.</summary>
    public static Strand Child(Strand parent, Definition definition, Join join, int index, Node input) =>
        new(parent.execution, definition, join, index, null, input) { IsChildExecution = true };

    public void Start(Node input, long previousEvent)
    {
        PreviousEvent = previousEvent;
        Head(definition.StartAt, input);
    }

    public void Enter()
    {
        Visit++;
        RetryCount = 0;
        Retries = null;
        TaskToken = null;
        Inner = null;
        Result = null;
        ErrorOutput = null;
        EnteredTime = execution.Now;
        execution.Note(this);
        enteredAfter = PreviousEvent;
        EnteredEvent = Record(runner.EnteredType, Keeps ? EventDetails.Entered(State.Name, Input) : null);
        runner.Run(this);
    }

    /// <summary>Does the work of the state once more.</summary>
    public void Repeat() => runner.Run(this);

    /// <summary>Adds an event that the next one follows from.</summary>
    public long Record(string type, MappingNode? details = null) => PreviousEvent = Note(type, PreviousEvent, details);

    /// <summary>The same with details that are made when they are read.</summary>
    public long Record(string type, Func<MappingNode?>? details) => PreviousEvent = Note(type, PreviousEvent, details);

    /// <summary>Adds an event that nothing follows from, and gives its number.</summary>
    public long Note(string type, long previous, MappingNode? details = null) => Note(type, previous, details is null ? null : () => details);

    /// <summary>Likewise.</summary>
    public long Note(string type, long previous, Func<MappingNode?>? details) =>
        IsChildExecution ? previous : execution.History.Add(type, previous, details);

    public Node Evaluate(Expression expression, Node input)
    {
        dollar = input;
        return expression.Evaluate(this);
    }

    public Node Evaluate(PayloadTemplate template, Node input)
    {
        dollar = input;
        return template.Evaluate(this);
    }

    /// <summary>Has something evaluated with <c>$</c> standing for a value.</summary>
    public T Seeing<T>(Node input, Func<IEvaluationScope, T> evaluate)
    {
        dollar = input;
        return evaluate(this);
    }

    /// <summary>The input after InputPath.</summary>
    public Node FilteredInput() => Filtered(State.InputPath, Input);

    /// <summary>The same, for types in whose inspection it is shown.</summary>
    public Node ShownInput() => State.IsJsonata ? Input : Shown("afterInputPath", FilteredInput());

    /// <summary>A value that an inspection of the state shows.</summary>
    public Node Shown(string key, Node value)
    {
        Inspection?.Show(key, value);
        return value;
    }

    /// <summary>Leaves the state: the output goes through OutputPath and on to the next state or the end.</summary>
    public void Complete(Node output, StateReference? next, MappingNode? assigned) =>
        Leave(Filtered(State.OutputPath, output), next, assigned);

    /// <summary>Leaves the state with an output that is final, as after a caught error.</summary>
    public void Leave(Node output, StateReference? next, MappingNode? assigned)
    {
        // What came in was measured when it was made.
        if (!ReferenceEquals(output, Input)) CheckSize(output, State.Name);
        if (assigned is not null)
        {
            CheckSize(assigned, State.Name);
            Variables.Set(assigned);
        }

        Record(runner.ExitedType, Keeps ? EventDetails.Exited(State.Name, output, assigned) : null);
        Inspection?.Leave(next);
        if (next is not null && Inspection is null) GoTo(next, output);
        else if (join is not null) join.Succeeded(this, output);
        else execution.Finish(this, ExecutionStatus.Succeeded, output, null);
    }

    /// <summary>The state failed; Retry and Catch have their say, and what fails in a catcher is not handled there.</summary>
    public void Fail(StateError error)
    {
        try
        {
            ErrorFlow.Handle(this, error);
        }
        catch (EvaluationFailure inCatcher)
        {
            End(Recorded(inCatcher));
        }
    }

    /// <summary>The state failed since something in it has no value.</summary>
    public void Fail(EvaluationFailure failure) => Fail(Recorded(failure));

    /// <summary>The error is not handled here: the branch, the iteration or the execution fails.</summary>
    public void End(StateError error)
    {
        if (join is not null) join.Failed(this, error);
        else execution.Finish(this, ExecutionStatus.Failed, null, error);
    }

    /// <summary>Fails when a value is larger than AWS lets through.</summary>
    public void CheckSize(Node value, string source)
    {
        if (PayloadSize.IsAbove(value, execution.Request.Quotas.PayloadBytes)) throw new PayloadTooLarge(source);
    }

    private Node Filtered(DataPath? path, Node value) => path switch
    {
        null => value,
        { Expression: null } => MappingNode.Empty,
        { Expression: { } expression } => Evaluate(expression, value),
    };

    // The words are those of AWS.
    private StateError ErrorOf(EvaluationFailure failure) => failure is PayloadTooLarge || Inspection is not null
        ? new StateError(failure.Error, failure.Message)
        : new StateError(failure.Error, $"An error occurred while executing the state '{State.Name}' (entered at the event id #{EnteredEvent}). {failure.Message}");

    // As recorded: what fails before anything else has happened in a state follows from what the state followed from.
    private StateError Recorded(EvaluationFailure failure)
    {
        var error = ErrorOf(failure);
        if (failure is not QueryFailure query) return error;
        if (PreviousEvent == EnteredEvent && State is not WaitState) PreviousEvent = enteredAfter;
        Record("EvaluationFailed", () => EventDetails.Of(error, query.Field, State.Name));
        if (State is MapState or ParallelState && Inner is null) Record(State.Type + "StateFailed");
        return error;
    }

    private void GoTo(StateReference next, Node input)
    {
        execution.Trace.Pass(next);
        Head(next.Name, input);
    }

    private void Head(string name, Node input)
    {
        // A name that CloudFormation fills in cannot be followed; any other was checked when the definition was bound.
        State = definition.Find(name) ?? throw new UnknownUntilDeployed(new StringNode(name, State.NameSpan));
        runner = StateRunner.Of(State);
        Input = input;
        execution.Schedule(this);
    }
}
