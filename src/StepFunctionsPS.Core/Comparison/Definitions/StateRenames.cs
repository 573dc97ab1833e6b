using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>States that got another name: one is gone, one is new, both do the same, and what led to the one leads to the other.</summary>
internal sealed class StateRenames
{
    private readonly Dictionary<string, string> toNew = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> toOld = new(StringComparer.Ordinal);

    private StateRenames()
    {
    }

    public static StateRenames Find(MappingNode before, MappingNode after)
    {
        var renames = new StateRenames();
        var (oldStates, newStates) = (StateBodies.States(before), StateBodies.States(after));
        var gone = oldStates.Entries.Where(entry => newStates.Find(entry.Key) is null).ToArray();
        var added = newStates.Entries.Where(entry => oldStates.Find(entry.Key) is null).ToArray();
        if (gone.Length == 0 || added.Length == 0) return renames;
        var waiting = added.GroupBy(entry => Body(entry, oldStates), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var candidates = gone.Select(entry => (Old: entry.Key, New: waiting.TryGetValue(Body(entry, newStates), out var like) ? like.Select(item => item.Key).ToArray() : [])).ToArray();
        var ways = new HashSet<StateEdge>(StateBodies.Edges(after));
        var incoming = StateBodies.Edges(before).ToLookup(edge => edge.To, StringComparer.Ordinal);
        // A rename can be known by another one that leads to it.
        for (var goesOn = true; goesOn;)
        {
            goesOn = false;
            foreach (var (old, names) in candidates.Where(candidate => !renames.toNew.ContainsKey(candidate.Old)))
            {
                var name = names.FirstOrDefault(name => !renames.toOld.ContainsKey(name) && incoming[old].Any(edge => ways.Contains(new StateEdge(renames.NewName(edge.From), edge.Place, name))));
                if (name is null) continue;
                renames.toNew.Add(old, name);
                renames.toOld.Add(name, old);
                goesOn = true;
            }
        }

        return renames;
    }

    public string NewName(string old) => toNew.TryGetValue(old, out var name) ? name : old;

    /// <summary>The name that a state had before; null when it is not called anew.</summary>
    public string? OldName(string name) => toOld.TryGetValue(name, out var old) ? old : null;

    public bool IsRenamed(string old) => toNew.ContainsKey(old);

    // Ways to states that the other definition does not have may be ways to renamed ones.
    private static string Body(MappingEntry state, MappingNode others) => StateBodies.Key(state.Value, to => others.Find(to) is null ? "*" : "=" + to);
}
