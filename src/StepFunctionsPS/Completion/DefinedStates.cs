using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>The states of a definition that may not be finished, with those inside of Maps and Parallels.</summary>
internal static class DefinedStates
{
    // A definition in a file may name itself.
    private const int Deepest = 30;

    /// <param name="definition">A mapping with <c>States</c>.</param>
    /// <param name="follow">Gives what a value stands for that is in another file.</param>
    public static IEnumerable<(string Name, MappingNode State)> Of(Node? definition, Func<Node?, Node?> follow) => Of(definition, follow, 0);

    private static IEnumerable<(string Name, MappingNode State)> Of(Node? definition, Func<Node?, Node?> follow, int depth)
    {
        if (depth > Deepest || follow((follow(definition) as MappingNode)?["States"]) is not MappingNode states) yield break;
        foreach (var entry in states.Entries)
        {
            if (follow(entry.Value) is not MappingNode state) continue;
            yield return (entry.Key, state);
            foreach (var inner in Inside(state, follow).SelectMany(part => Of(part, follow, depth + 1))) yield return inner;
        }
    }

    private static IEnumerable<Node?> Inside(MappingNode state, Func<Node?, Node?> follow) =>
        [state["Iterator"], state["ItemProcessor"], .. (follow(state["Branches"]) as SequenceNode)?.Items ?? []];
}
