using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>ErrorPath and CausePath with a function that gives no text.</summary>
internal sealed class CausesThatAreNoText : StateRule<FailState>
{
    private static readonly string[] GivingText =
        ["States.ArrayGetItem", "States.Base64Decode", "States.Base64Encode", "States.Format", "States.Hash", "States.JsonToString", "States.UUID"];

    protected override void Check(FailState state, StatePart part, DiagnosticBag findings)
    {
        Check("ErrorPath", state.ErrorPath, part, findings);
        Check("CausePath", state.CausePath, part, findings);
    }

    private static void Check(string key, Expression? expression, StatePart part, DiagnosticBag findings)
    {
        if (expression is IntrinsicCall call && !GivingText.Contains(call.Function.Name))
            findings.Add(FieldMessages.CauseIsNoText(part.State.Node[key]!.Span, part.Place, key, call.Function.Name, GivingText));
    }
}
