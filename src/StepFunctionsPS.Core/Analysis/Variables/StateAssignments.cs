using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Finds the variables that a state sets, with where it does so.</summary>
internal static class StateAssignments
{
    /// <summary>Those of the state, its rules and its catchers; names are without <c>.$</c>.</summary>
    public static IEnumerable<(string Name, MappingEntry Entry)> Of(StatePart part) =>
        In(part.State.Node, part).Concat(Parts.Items(part.State, "Catch").Concat(Parts.Items(part.State, "Choices")).SelectMany(owner => In(owner, part)));

    private static IEnumerable<(string Name, MappingEntry Entry)> In(MappingNode owner, StatePart part) =>
        owner["Assign"] is MappingNode assign && !Opaque.IsFunction(assign) ? assign.Entries.Select(entry => (NameOf(entry.Key, part.IsJsonata), entry)) : [];

    private static string NameOf(string key, bool isJsonata) => !isJsonata && key.EndsWith(".$", StringComparison.Ordinal) ? key.Substring(0, key.Length - 2) : key;
}
