using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation;

/// <summary>
/// What executions that run beside one another share: the clock, the queue of what is due, chance and bounds. One thread
/// does everything, one state after the other, so that a run repeats exactly and a loop of a million states needs no stack.
/// </summary>
internal sealed class Timeline(SimulationRequest request)
{
    private readonly EventQueue queue = new();
    private readonly EventQueue deadlines = new();
    private readonly List<Execution> executions = [];
    private readonly Dictionary<string, Execution> byArn = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Machine, string State), int> calls = [];
    private Execution? current;
    private Strand? ready;
    private long now;
    private long transitions;
    private int running;
    private RealTime? wall;

    public Random Random { get; } = new(request.Seed);

    /// <summary>The tokens that tasks wait for.</summary>
    public TaskTokens Tokens { get; } = new();

    /// <summary>How many executions were begun.</summary>
    public int Count => executions.Count;

    /// <summary>Time passed since the start, in ticks.</summary>
    public long Ticks => now;

    public DateTimeOffset Now => request.StartTime.AddTicks(now);

    /// <summary>Runs a definition and all that it starts to their ends.</summary>
    public StageResult<SimulationResult> Run(Definition definition, CancellationToken cancellation)
    {
        if (request.IsRealTime) wall = new RealTime(cancellation);
        var root = new Execution(definition, request, this);
        try
        {
            Begin(root);
            for (var steps = 0; running > 0; steps++)
            {
                if ((steps & 255) == 0) cancellation.ThrowIfCancellationRequested();
                Step();
            }
        }
        catch (SimulationRefusal refusal)
        {
            return GivenUp(root, refusal.Diagnostic);
        }
        catch (UnknownUntilDeployed unknown)
        {
            return GivenUp(root, SimulationMessages.KnownToCloudFormation(unknown.Node.Span, current!.LastState, unknown.Node.ToString()));
        }

        return StageResult.Of(root.Result!);
    }

    /// <summary>Starts an execution beside those that run.</summary>
    public void Begin(Execution execution)
    {
        executions.Add(execution);
        if (!byArn.ContainsKey(execution.Arn)) byArn[execution.Arn] = execution;
        running++;
        current ??= execution;
        execution.Start();
    }

    public Execution? Find(string arn) => byArn.TryGetValue(arn, out var execution) ? execution : null;

    public void End() => running--;

    /// <summary>Has a strand enter its state now, after all else that is already due.</summary>
    public void Schedule(Strand strand)
    {
        // Nearly always nothing else is due, and the queue can be left alone.
        if (ready is null && (queue.Count == 0 || queue.FirstTime > now)) ready = strand;
        else queue.Add(now, strand, null);
    }

    /// <summary>Has a strand do something after a time, unless it or its execution is over by then.</summary>
    public void After(TimeSpan delay, Strand strand, Action work) => queue.Add(After(delay), strand, work);

    /// <summary>Has an execution end after a time, if something is still to happen in it then.</summary>
    public void EndAfter(TimeSpan delay, Strand strand, Action work) => deadlines.Add(After(delay), strand, work);

    /// <summary>Counts a state that is entered.</summary>
    public void Note(State state)
    {
        if (++transitions > request.Quotas.Transitions)
            throw new SimulationRefusal(SimulationMessages.TooManyTransitions(state.NameSpan, state.Name, request.Quotas.Transitions));
    }

    /// <summary>How many calls a Task of a machine made before this one, in all executions of it.</summary>
    public int CountCall(string machine, string state)
    {
        calls.TryGetValue((machine, state), out var count);
        calls[(machine, state)] = count + 1;
        return count;
    }

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
            // Where nothing is left but to wait for a deadline, nothing will ever happen.
            if (queue.Count == 0) throw new SimulationRefusal(Standstill());
            (now, strand, work) = (deadlines.Count > 0 && deadlines.FirstTime < queue.FirstTime ? deadlines : queue).Take();
        }

        if (strand.IsStopped || strand.Execution.Result is not null) return;
        if (wall is not null) now = wall.Reach(now);
        current = strand.Execution;
        try
        {
            if (work is null) strand.Enter();
            else work();
        }
        catch (EvaluationFailure failure)
        {
            current.Fail(strand, failure);
        }
        catch (HistoryFull)
        {
            current.FailFull();
        }
    }

    // Why nothing happens any more: what an execution waits for waits for it, or for a token.
    private Diagnostic Standstill()
    {
        if (Tokens.Waiting is { } state) return SimulationMessages.TokenNotAnswered(state.NameSpan, state.Name);
        state = executions.Select(execution => execution.Waiting).First(waiting => waiting is not null)!;
        return SimulationMessages.WaitsForItself(state.NameSpan, state.Name);
    }

    private long After(TimeSpan delay) => Math.Min(now + Math.Max(0, delay.Ticks), DateTimeOffset.MaxValue.Ticks - request.StartTime.UtcTicks);

    // The events up to that point help to find out why.
    private StageResult<SimulationResult> GivenUp(Execution root, Diagnostic diagnostic)
    {
        var reason = new StateError(diagnostic.Code, diagnostic.Message);
        current!.Finish(ExecutionStatus.Failed, null, reason);
        root.Finish(ExecutionStatus.Failed, null, reason);
        foreach (var execution in executions) execution.Abort();
        return new StageResult<SimulationResult>(root.Result, [diagnostic]);
    }
}
