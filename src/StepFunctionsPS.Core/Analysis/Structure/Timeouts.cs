using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>Timeouts that are none: zero, negative, broken or beyond three years.</summary>
internal sealed class Timeouts() : NumberRangeRule(
    Parts.Of<TaskState>, StructureMessages.WrongTimeout, Timeout, new NumberRange("HeartbeatSeconds", 1, 99_999_999)), IRule<MachinePart>
{
    private static readonly NumberRange Timeout = new("TimeoutSeconds", 1, 99_999_999);

    public void Check(MachinePart part, DiagnosticBag findings)
    {
        if (Timeout.Outside(part.Definition.Node) is { } number)
            findings.Add(StructureMessages.WrongTimeout(number.Span, "The state machine", Timeout.Key, Timeout.Words, number.Text));
    }
}
