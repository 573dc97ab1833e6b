using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Wait states that are told twice how long to wait.</summary>
internal sealed class TwoWaits : StateRule<WaitState>
{
    private static readonly string[] Ways = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];

    protected override void Check(WaitState state, StatePart part, DiagnosticBag findings)
    {
        var given = Ways.Where(way => !part.IsJsonata || !way.EndsWith("Path", StringComparison.Ordinal)).Select(state.Node.Find).OfType<MappingEntry>().ToArray();
        if (given.Length > 1) findings.Add(FieldMessages.TwoWaits(given[1].Place(), state.Name, given[0].Key, given[1].Key));
    }
}
