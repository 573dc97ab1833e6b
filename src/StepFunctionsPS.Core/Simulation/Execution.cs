using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.Simulation.References;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>One execution of a machine: its history, what it started, and how it all ends. Its <see cref="Timeline"/> has it move on.</summary>
internal sealed class Execution
{
    private readonly Definition definition;
    private readonly Timeline timeline;
    private readonly Strand root;
    private readonly List<string> path = [];
    private readonly List<Execution> children = [];
    private readonly Dictionary<Strand, Execution> jobs = [];
    private readonly long began;
    private Action? ended;
    private long transitions;

    public Execution(Definition definition, SimulationRequest request, Timeline timeline, int depth = 0)
    {
        this.definition = definition;
        this.timeline = timeline;
        Request = request;
        Depth = depth;
        began = timeline.Ticks;
        Started = timeline.Now;
        Account = new LocalAccount(request.Region, request.AccountId);
        References = new LocalReferences(request.Machine?.Service, Account);
        Arn = request.Machine?.Type == "EXPRESS" && depth > 0
            ? Account.Arn("states", $"express:{request.StateMachineName}:{request.ExecutionName}:{RandomUuid.Next(timeline.Random)}")
            : Account.Arn("states", $"execution:{request.StateMachineName}:{request.ExecutionName}");
        History = new History(request.KeepsEvents, request.Quotas.Events, () => timeline.Now);
        root = Strand.Root(this, definition);
    }

    public SimulationRequest Request { get; }

    public Timeline Timeline => timeline;

    /// <summary>How many executions started one another until this one; 0 for the one that is run.</summary>
    public int Depth { get; }

    public string Arn { get; }

    public LocalAccount Account { get; }

    /// <summary>What references to CloudFormation stand for.</summary>
    public LocalReferences References { get; }

    public Random Random => timeline.Random;

    public History History { get; }

    /// <summary>What it passes of the definition.</summary>
    public RunTrace Trace { get; } = new();

    public DateTimeOffset Started { get; }

    public DateTimeOffset Now => timeline.Now;

    /// <summary>How mocks name its machine.</summary>
    public string MachineKey => Request.Machine?.Key ?? Request.StateMachineName;

    /// <summary>A state that waits for another execution; null for none.</summary>
    public State? Waiting => jobs.Keys.FirstOrDefault()?.State;

    public string LastState => path.LastOrDefault() ?? definition.StartAt;

    /// <summary>Null while it runs.</summary>
    public SimulationResult? Result { get; private set; }

    public void Start()
    {
        History.Add("ExecutionStarted", 0, () => new MappingBuilder().Payload("input", Request.Input).Set("roleArn", Request.RoleArn).Build());
        if (definition.TimeoutSeconds is { } limit) timeline.After(Limit(limit), root, TimeOut);
        if (Request.Quotas.Time > TimeSpan.Zero) timeline.EndAfter(Request.Quotas.Time, root, TimeOut);
        if (Request.StopAfter is { } stop) timeline.After(stop, root, Abort);
        root.Start(Request.Input, previousEvent: 0);
    }

    public void Schedule(Strand strand) => timeline.Schedule(strand);

    /// <summary>Has a strand do something after a time, unless it has left its state or was stopped by then.</summary>
    public void After(TimeSpan delay, Strand strand, Action work)
    {
        var visit = strand.Visit;
        timeline.After(delay, strand, () =>
        {
            if (strand.Visit == visit) work();
        });
    }

    /// <summary>Notes a state that is entered.</summary>
    public void Note(Strand strand)
    {
        Trace.Pass(strand.State);
        if (!strand.IsChildExecution) path.Add(strand.State.Name);
        transitions++;
        timeline.Note(strand.State);
    }

    /// <summary>How many calls a Task made before this one.</summary>
    public int CountCall(string state) => timeline.CountCall(MachineKey, state);

    /// <summary>Notes an execution that was started here, and starts it.</summary>
    public void Begin(Execution child)
    {
        children.Add(child);
        timeline.Begin(child);
    }

    /// <summary>Has a strand wait for an execution, which is stopped with it.</summary>
    public void Await(Strand strand, Execution job, Action over)
    {
        jobs[strand] = job;
        job.WhenOver(() => timeline.After(default, strand, () =>
        {
            // It may have timed out by then, and have started another.
            if (!jobs.TryGetValue(strand, out var last) || last != job) return;
            jobs.Remove(strand);
            over();
        }));
    }

    /// <summary>Has a strand wait no longer; the execution that it waited for goes on.</summary>
    public void Leave(Strand strand) => jobs.Remove(strand);

    /// <summary>Stops the execution that a strand waits for.</summary>
    public void Cancel(Strand strand)
    {
        if (!jobs.TryGetValue(strand, out var job)) return;
        jobs.Remove(strand);
        job.Abort();
    }

    public void Fail(Strand strand, EvaluationFailure failure)
    {
        try
        {
            strand.Fail(failure);
        }
        catch (HistoryFull)
        {
            FailFull();
        }
    }

    public void FailFull() => Finish(ExecutionStatus.Failed, null, new StateError(
        ErrorNames.Runtime, $"The execution reached the maximum number of history events ({Request.Quotas.Events})."));

    public void Abort() => Finish(ExecutionStatus.Aborted, null, StateError.None);

    public void Finish(ExecutionStatus status, Node? output, StateError? error) => Finish(root, status, output, error);

    public void Finish(Strand last, ExecutionStatus status, Node? output, StateError? error)
    {
        if (Result is not null) return;
        // As recorded: a run that is stopped from outside names no event that led to it.
        var previous = status is ExecutionStatus.Succeeded or ExecutionStatus.Failed ? last.PreviousEvent : 0;
        History.AddLast("Execution" + status, previous, () => output is null ? EventDetails.Of(error!) : new MappingBuilder().Payload("output", output).Build());
        Result = new SimulationResult(status, output, error?.Name, error?.Cause, path, History.Events, Trace, TimeSpan.FromTicks(timeline.Ticks - began), transitions) { Children = children };
        timeline.End();
        foreach (var job in jobs.Values.ToArray()) job.Abort();
        ended?.Invoke();
    }

    private void TimeOut() => Finish(ExecutionStatus.TimedOut, null, new StateError(ErrorNames.Timeout, null));

    private TimeSpan Limit(NumberField limit)
    {
        try
        {
            return FieldValues.ToTime(limit.Value ?? FieldValues.Number(limit, root, Request.Input)!.Value);
        }
        catch (EvaluationFailure)
        {
            throw new UnknownUntilDeployed(limit.Node);
        }
    }

    private void WhenOver(Action work)
    {
        if (Result is null) ended += work;
        else work();
    }
}
