using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>States with a start: a state machine, a branch of a Parallel state, or what a Map state does with each item.</summary>
internal sealed class Definition(MappingNode node, string startAt, IReadOnlyList<State> states, QueryLanguage queryLanguage, NumberField? timeout)
{
    private readonly Dictionary<string, State> byName = ByName(states);

    /// <summary>As it is written.</summary>
    public MappingNode Node { get; } = node;

    /// <summary>The name of the first state; empty after an error about it.</summary>
    public string StartAt { get; } = startAt;

    /// <summary>The states in the order of the text, without those of branches and iterations.</summary>
    public IReadOnlyList<State> States { get; } = states;

    /// <summary>The language of states that name none.</summary>
    public QueryLanguage QueryLanguage { get; } = queryLanguage;

    /// <summary>After how many seconds an execution times out; null for never.</summary>
    public NumberField? TimeoutSeconds { get; } = timeout;

    public string? Comment => (Node["Comment"] as StringNode)?.Value;

    /// <summary>The state of a name, or null.</summary>
    public State? Find(string name) => byName.TryGetValue(name, out var state) ? state : null;

    /// <summary>All states, each followed by those inside it.</summary>
    public IEnumerable<State> AllStates() => States.SelectMany(state => new[] { state }.Concat(state.Inner.SelectMany(inner => inner.AllStates())));

    private static Dictionary<string, State> ByName(IReadOnlyList<State> states)
    {
        var map = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var state in states) map[state.Name] = state;
        return map;
    }
}
