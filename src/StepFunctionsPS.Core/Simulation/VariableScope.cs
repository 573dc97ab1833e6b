using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>The variables of a machine, a branch or an iteration; those further out can be read.</summary>
internal sealed class VariableScope(VariableScope? outer)
{
    private Dictionary<string, Node>? values;

    public Node? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.values is not null && scope.values.TryGetValue(name, out var value)) return value;
        }

        return null;
    }

    /// <summary>Those of this scope, by name.</summary>
    public MappingNode Values
    {
        get
        {
            var all = new MappingBuilder();
            foreach (var value in (IEnumerable<KeyValuePair<string, Node>>?)values ?? []) all.Set(value.Key, value.Value);
            return all.Build();
        }
    }

    public void Set(MappingNode assigned)
    {
        values ??= new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var entry in assigned.Entries) values[entry.Key] = entry.Value;
    }

    private VariableScope? Outer => outer;
}
