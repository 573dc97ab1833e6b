using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Diagrams;

/// <summary>Takes up the events of a run one by one.</summary>
internal sealed class OverlayReader
{
    private readonly Dictionary<string, StateRun> states = new(StringComparer.Ordinal);
    private readonly Dictionary<RunStep, long> steps = [];
    private readonly Dictionary<(string State, string? Iteration), OpenVisit> open = [];
    private readonly Dictionary<long, (string State, bool IsCaught)> exits = [];
    private string status = "running";
    private TimeSpan? duration;

    public void Take(FlatEvent item)
    {
        var type = item.Event.Type;
        if (duration is null || item.Elapsed > duration) duration = item.Elapsed;
        if (type.StartsWith("Execution", StringComparison.Ordinal)) TakeEnd(item, type);
        else if (item.State is not { } state) return;
        else if (item.Event.EntersState) Enter(item, state);
        else if (item.Event.LeavesState) Leave(item, state);
        else if (type.EndsWith("StateAborted", StringComparison.Ordinal)) Stop(item, state);
        else if (type is "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted") CountIteration(state, type);
        else if (type == "MapStateStarted") Begin(state, item.Event.Number("length") ?? 0);
        else if (type == "MapRunStarted") Change(state, run => run with { HasOwnHistories = true });
        else if (IsFailure(type)) Fail(item, state);
        else if (item.Attempt is { } attempt) Try(item, state, attempt);
    }

    public RunOverlay Result()
    {
        // What was left last leads to the end of its region.
        foreach (var exit in exits.Values) Step(exit.State, "", exit.IsCaught);
        return new RunOverlay(states, steps, status, duration);
    }

    private void TakeEnd(FlatEvent item, string type)
    {
        var ended = type switch
        {
            "ExecutionSucceeded" => "succeeded",
            "ExecutionFailed" => "failed",
            "ExecutionTimedOut" => "timed out",
            "ExecutionAborted" => "aborted",
            _ => null,
        };
        if (type == "ExecutionRedriven") Reopen();
        if (ended is null) return;
        status = ended;
        foreach (var visit in open.ToArray())
        {
            var isRaiser = ended == "failed" && visit.Key.State == item.State;
            if (isRaiser) Change(item.State!, run => run with { Error = run.Error ?? item.Error, Cause = run.Cause ?? item.Cause });
            Close(visit.Key, isRaiser || visit.Value.HasFailed);
        }
    }

    // What had failed or was stopped is done again: that visit is counted when it ends.
    private void Reopen()
    {
        status = "running";
        foreach (var name in states.Keys.ToArray()) Change(name, run => run with { Visits = run.Visits - run.Failed - run.Stopped, Failed = 0, Stopped = 0 });
    }

    private void Enter(FlatEvent item, string state)
    {
        // One that was entered before and never left failed with the branch that it was in, which is tried again.
        Close((state, item.Iteration), hasFailed: null);
        open[(state, item.Iteration)] = new OpenVisit { HasFailed = item.Event.Type == "FailStateEntered" };
        Change(state, run => run with { Visits = run.Visits + 1 });
        if (exits.TryGetValue(item.Event.PreviousEventId, out var exit))
        {
            exits.Remove(item.Event.PreviousEventId);
            Step(exit.State, state, exit.IsCaught);
        }
        else
        {
            Step("", state, isCaught: false);
        }
    }

    private void Leave(FlatEvent item, string state)
    {
        var key = (state, item.Iteration);
        var caught = open.TryGetValue(key, out var visit) && visit.HasFailed;
        if (!open.Remove(key)) Change(state, run => run with { Visits = run.Visits + 1 });
        exits[item.Event.Id] = (state, caught);
        Change(state, run => Timed(run, item.Duration) with { Caught = run.Caught + (caught ? 1 : 0), Succeeded = run.Succeeded + (caught ? 0 : 1) });
    }

    private void Stop(FlatEvent item, string state)
    {
        if (open.Remove((state, item.Iteration))) Change(state, run => Timed(run, item.Duration) with { Stopped = run.Stopped + 1 });
    }

    private void Close((string State, string? Iteration) key, bool? hasFailed)
    {
        if (!open.TryGetValue(key, out var visit)) return;
        open.Remove(key);
        if (hasFailed ?? visit.HasFailed) Change(key.State, run => run with { Failed = run.Failed + 1 });
        else Change(key.State, run => run with { Stopped = run.Stopped + 1 });
    }

    private void Fail(FlatEvent item, string state)
    {
        if (open.TryGetValue((state, item.Iteration), out var visit)) visit.HasFailed = true;
        Change(state, run => run with { Error = item.Error ?? run.Error, Cause = item.Cause ?? run.Cause });
    }

    private void Try(FlatEvent item, string state, int attempt)
    {
        if (!open.TryGetValue((state, item.Iteration), out var visit)) return;
        if (attempt > visit.Attempt && visit.Attempt > 0) Change(state, run => run with { Retries = run.Retries + 1 });
        if (attempt > visit.Attempt) visit.HasFailed = false;
        visit.Attempt = attempt;
    }

    private void Begin(string state, long length) =>
        Change(state, run => run with { Iterations = new IterationCount((run.Iterations?.Total ?? 0) + length, run.Iterations?.Succeeded ?? 0, run.Iterations?.Failed ?? 0) });

    private void CountIteration(string state, string type) => Change(state, run =>
    {
        var count = run.Iterations ?? new IterationCount(0, 0, 0);
        return run with
        {
            Iterations = count with
            {
                Succeeded = count.Succeeded + (type == "MapIterationSucceeded" ? 1 : 0),
                Failed = count.Failed + (type == "MapIterationFailed" ? 1 : 0),
            },
        };
    });

    private void Step(string from, string to, bool isCaught)
    {
        var step = new RunStep(from, to, isCaught);
        steps.TryGetValue(step, out var count);
        steps[step] = count + 1;
    }

    private void Change(string state, Func<StateRun, StateRun> change) => states[state] = change(states.TryGetValue(state, out var run) ? run : StateRun.None);

    private static StateRun Timed(StateRun run, TimeSpan? time) => time is { } took ? run with { LastDuration = took, TotalDuration = run.TotalDuration + took } : run;

    private static bool IsFailure(string type) => type.EndsWith("Failed", StringComparison.Ordinal) || type.EndsWith("TimedOut", StringComparison.Ordinal);

    /// <summary>A visit of a state that has not been left.</summary>
    private sealed class OpenVisit
    {
        public bool HasFailed { get; set; }

        public int Attempt { get; set; }
    }
}
