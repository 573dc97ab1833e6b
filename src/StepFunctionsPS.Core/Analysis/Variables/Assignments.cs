using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>The variables that a state sets, with where it does so.</summary>
internal static class Assignments
{
    /// <summary>Those of the state, its rules and its catchers; names are without <c>.$</c>.</summary>
    public static IEnumerable<(string Name, MappingEntry Entry)> Of(StatePart part)
    {
        var owners = new[] { part.State.Node }.Concat(Parts.Items(part.State, "Catch")).Concat(Parts.Items(part.State, "Choices"));
        foreach (var entry in owners.Select(owner => owner["Assign"]).OfType<MappingNode>().Where(node => !Opaque.IsFunction(node)).SelectMany(node => node.Entries))
            yield return (!part.IsJsonata && entry.Key.EndsWith(".$", StringComparison.Ordinal) ? entry.Key.Substring(0, entry.Key.Length - 2) : entry.Key, entry);
    }
}
