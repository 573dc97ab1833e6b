using System;
using System.Collections.Generic;
using StepFunctionsPS.Analysis.Structure;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Fields that a type of state does not have though others do, with why not.</summary>
internal sealed class MisplacedField : IRule<StatePart>
{
    private static readonly HashSet<string> OfFailures = new(StringComparer.Ordinal) { "TimeoutSeconds", "HeartbeatSeconds", "TimeoutSecondsPath", "HeartbeatSecondsPath", "Retry", "Catch" };

    /// <summary>Whether this rule speaks of the field.</summary>
    public static bool IsOneOf(string key, string type) => Find(key, type) is not null;

    public void Check(StatePart part, DiagnosticBag findings)
    {
        var type = part.State.Type;
        var fields = FieldTable.Of(part.State);
        foreach (var entry in part.State.Node.Entries)
        {
            if (!fields.Has(entry.Key) && Find(entry.Key, type) is { } message) findings.Add(message(entry, part.State));
        }
    }

    private static Func<MappingEntry, State, Diagnostic>? Find(string key, string type)
    {
        if (type == "Choice" && (key is "Next" or "End" || OfFailures.Contains(key))) return (entry, state) => FieldMessages.NotOfChoices(entry.Place(), state.Name, entry.Key);
        if (type is "Succeed" or "Fail" && key is "Next" or "End") return (entry, state) => FieldMessages.NextOfAnEnd(entry.Place(), state.Name, type, entry.Key);
        if ((type is "Succeed" or "Fail" && key == "Assign") || (type == "Fail" && key is "InputPath" or "OutputPath" or "Output")) return (entry, state) => FieldMessages.NotOfEnds(entry.Place(), state.Name, type, entry.Key);
        return OfFailures.Contains(key) ? (entry, state) => FieldMessages.NotOfThisType(entry.Place(), state.Name, type, entry.Key, FieldTable.TypesWith(entry.Key)) : null;
    }
}
