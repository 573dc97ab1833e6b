using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>
/// One run: the clock, the queue of what is due, the history, and how it all ends. One thread does everything, one state
/// after the other, so that a run repeats exactly and a loop of a million states needs no stack.
/// </summary>
internal sealed class Execution
{
    private readonly Definition definition;
    private readonly EventQueue queue = new();
    private readonly List<string> path = [];
    private readonly Dictionary<string, int> calls = new(StringComparer.Ordinal);
    private Strand? ready;
    private long now;
    private long transitions;
    private SimulationResult? result;
    private RealTime? wall;

    public Execution(Definition definition, SimulationRequest request)
    {
        this.definition = definition;
        Request = request;
        Random = new Random(request.Seed);
        History = new History(request.KeepsEvents, request.Quotas.Events, () => Now);
    }

    public SimulationRequest Request { get; }

    public Random Random { get; }

    public History History { get; }

    /// <summary>What it passes of the definition.</summary>
    public RunTrace Trace { get; } = new();

    public DateTimeOffset Now => Request.StartTime.AddTicks(now);

    public StageResult<SimulationResult> Run(CancellationToken cancellation)
    {
        var root = Strand.Root(this, definition);
        if (Request.IsRealTime) wall = new RealTime(cancellation);
        try
        {
            Start(root);
            for (var steps = 0; result is null; steps++)
            {
                if ((steps & 255) == 0) cancellation.ThrowIfCancellationRequested();
                Step();
            }
        }
        catch (HistoryFull)
        {
            Finish(root, ExecutionStatus.Failed, null, new StateError(
                ErrorNames.Runtime, $"The execution reached the maximum number of history events ({Request.Quotas.Events})."));
        }
        catch (SimulationRefusal refusal)
        {
            return GivenUp(root, refusal.Diagnostic);
        }
        catch (UnknownUntilDeployed unknown)
        {
            return GivenUp(root, SimulationMessages.KnownToCloudFormation(unknown.Node.Span, path.LastOrDefault() ?? definition.StartAt, unknown.Node.ToString()));
        }

        return StageResult.Of(result!);
    }

    /// <summary>Has a strand enter its state now, after all else that is already due.</summary>
    public void Schedule(Strand strand)
    {
        // Nearly always nothing else is due, and the queue can be left alone.
        if (ready is null && (queue.Count == 0 || queue.FirstTime > now)) ready = strand;
        else queue.Add(now, strand, null);
    }

    /// <summary>Has a strand do something after a time, unless it has left its state or was stopped by then.</summary>
    public void After(TimeSpan delay, Strand strand, Action work)
    {
        var visit = strand.Visit;
        var time = Math.Min(now + Math.Max(0, delay.Ticks), DateTimeOffset.MaxValue.Ticks - Request.StartTime.UtcTicks);
        queue.Add(time, strand, () =>
        {
            if (strand.Visit == visit) work();
        });
    }

    /// <summary>Counts a state that is entered.</summary>
    public void Note(Strand strand)
    {
        Trace.Pass(strand.State);
        if (!strand.IsChildExecution) path.Add(strand.State.Name);
        if (++transitions > Request.Quotas.Transitions)
            throw new SimulationRefusal(SimulationMessages.TooManyTransitions(strand.State.NameSpan, strand.State.Name, Request.Quotas.Transitions));
    }

    /// <summary>How many calls a Task made before this one.</summary>
    public int CountCall(string state)
    {
        calls.TryGetValue(state, out var count);
        calls[state] = count + 1;
        return count;
    }

    public void Finish(Strand root, ExecutionStatus status, Node? output, StateError? error)
    {
        // As recorded: a run that is stopped from outside names no event that led to it.
        var previous = status is ExecutionStatus.Succeeded or ExecutionStatus.Failed ? root.PreviousEvent : 0;
        History.AddLast("Execution" + status, previous, () => output is null ? EventDetails.Of(error!) : new MappingBuilder().Payload("output", output).Build());
        result = new SimulationResult(status, output, error?.Name, error?.Cause, path, History.Events, Trace, TimeSpan.FromTicks(now), transitions);
    }

    // The events up to that point help to find out why.
    private StageResult<SimulationResult> GivenUp(Strand root, Diagnostic diagnostic)
    {
        Finish(root, ExecutionStatus.Failed, null, new StateError(diagnostic.Code, diagnostic.Message));
        return new StageResult<SimulationResult>(result, [diagnostic]);
    }

    private void Start(Strand root)
    {
        History.Add("ExecutionStarted", 0, () => new MappingBuilder().Payload("input", Request.Input).Set("roleArn", Request.RoleArn).Build());
        if (definition.TimeoutSeconds is { } limit) TimeOutAfter(FieldValues.ToTime(Math.Max(0, limit.Value ?? throw new UnknownUntilDeployed(limit.Node))), root);
        if (Request.Quotas.Time > TimeSpan.Zero) TimeOutAfter(Request.Quotas.Time, root);
        if (Request.StopAfter is { } stop) queue.Add(stop.Ticks, root, () => Finish(root, ExecutionStatus.Aborted, null, new StateError(null, null)));
        root.Start(Request.Input, previousEvent: 0);
    }

    private void TimeOutAfter(TimeSpan time, Strand root) =>
        queue.Add(time.Ticks, root, () => Finish(root, ExecutionStatus.TimedOut, null, new StateError(ErrorNames.Timeout, null)));

    private void Step()
    {
        Strand strand;
        Action? work = null;
        if (ready is not null)
        {
            strand = ready;
            ready = null;
        }
        else
        {
            (now, strand, work) = queue.Take();
        }

        if (strand.IsStopped) return;
        if (wall is not null) now = wall.Reach(now);
        try
        {
            if (work is null) strand.Enter();
            else work();
        }
        catch (EvaluationFailure failure)
        {
            strand.Fail(failure);
        }
    }
}
