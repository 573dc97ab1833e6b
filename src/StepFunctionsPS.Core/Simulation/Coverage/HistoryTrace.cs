using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>
/// Reads what a run covered out of its history, as for executions in AWS. States and transitions stand there; which rule,
/// retrier or catcher was meant is told by the target and the error, and where several fit, it is not known.
/// </summary>
internal sealed class HistoryTrace
{
    private readonly Dictionary<string, State> states = new(StringComparer.Ordinal);
    private readonly Dictionary<CoverageKey, long> hits = [];
    private readonly HashSet<CoverageKey> unknown = [];
    private readonly Dictionary<long, FlatEvent> exits = [];
    private readonly Dictionary<(string State, string? Iteration), Attempt> attempts = [];

    private HistoryTrace(Definition definition)
    {
        foreach (var state in definition.AllStates()) states[state.Name] = state;
    }

    public static RunCoverage Read(Definition definition, IEnumerable<FlatEvent> events)
    {
        var trace = new HistoryTrace(definition);
        foreach (var item in events) trace.Take(item);
        trace.unknown.ExceptWith(trace.hits.Keys);
        return new RunCoverage(trace.hits, trace.unknown);
    }

    private void Take(FlatEvent item)
    {
        var type = item.Event.Type;
        // What begins after a redrive is no try of a retrier.
        if (type == "ExecutionRedriven") attempts.Clear();
        if (item.State is not { } name || !states.TryGetValue(name, out var state)) return;
        if (item.Event.EntersState) Enter(state, item);
        else if (item.Event.LeavesState) exits[item.Event.Id] = item;
        else if (item.Attempt is { } number && state is WorkState work) Try(work, item, number);

        // The events of child executions are in histories of their own.
        if (type == "MapRunStarted") unknown.UnionWith(state.Inner.SelectMany(CoveragePoints.Of).Select(point => point.Key));
    }

    private void Enter(State state, FlatEvent item)
    {
        Hit(CoverageKind.State, state.Name, "");
        if (exits.TryGetValue(item.Event.PreviousEventId, out var exit) && exit.Iteration == item.Iteration) Go(states[exit.State!], state.Name, exit.Iteration);
        attempts.Remove((state.Name, item.Iteration));
    }

    private void Go(State from, string to, string? iteration)
    {
        Hit(CoverageKind.Transition, from.Name, to);
        if (from is ChoiceState choice) Tell(CoverageKind.Branch, from.Name, Rules(choice, to));
        if (from is not WorkState work) return;
        attempts.TryGetValue((from.Name, iteration), out var last);
        if (work.Next?.Name != to || last is { HasFailed: true }) Tell(CoverageKind.Catcher, from.Name, Fitting(work.Catch, catcher => catcher.ErrorEquals, catcher => catcher.Next?.Name == to, last?.Error));
    }

    private void Try(WorkState state, FlatEvent item, int number)
    {
        var key = (state.Name, item.Iteration);
        if (attempts.TryGetValue(key, out var before) && number > before.Number)
            Tell(CoverageKind.Retrier, state.Name, Fitting(state.Retry, retrier => retrier.ErrorEquals, _ => true, before.Error));
        var failed = item.Event.Type.EndsWith("Failed", StringComparison.Ordinal) || item.Event.Type.EndsWith("TimedOut", StringComparison.Ordinal);
        attempts[key] = new Attempt(number, failed, failed ? item.Error : null);
    }

    // One that fits is the one; of several it may be any.
    private void Tell(CoverageKind kind, string state, IReadOnlyList<string> fitting)
    {
        if (fitting.Count == 1) Hit(kind, state, fitting[0]);
        else unknown.UnionWith(fitting.Select(detail => new CoverageKey(kind, state, detail)));
    }

    private void Hit(CoverageKind kind, string state, string detail)
    {
        var key = new CoverageKey(kind, state, detail);
        hits.TryGetValue(key, out var count);
        hits[key] = count + 1;
    }

    private static IReadOnlyList<string> Rules(ChoiceState state, string to)
    {
        var fitting = Enumerable.Range(0, state.Choices.Count).Where(i => state.Choices[i].Next?.Name == to).Select(CoveragePoints.Number).ToList();
        if (state.Default?.Name == to) fitting.Add(CoveragePoints.Default);
        return fitting;
    }

    // The first that takes the error decides; where the history does not tell the error, any that could lead on may have.
    private static IReadOnlyList<string> Fitting<T>(IReadOnlyList<T> entries, Func<T, IReadOnlyList<string>> errors, Func<T, bool> leadsOn, string? error)
    {
        var fitting = Enumerable.Range(0, entries.Count).Where(i => leadsOn(entries[i])).ToArray();
        var first = error is null ? -1 : Array.FindIndex(entries.ToArray(), entry => ErrorNames.Cover(errors(entry), error));
        return (fitting.Contains(first) ? [first] : fitting).Select(CoveragePoints.Number).ToArray();
    }

    private sealed record Attempt(int Number, bool HasFailed, string? Error);
}
