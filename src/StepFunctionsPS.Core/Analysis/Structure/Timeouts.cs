using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>Timeouts that are none: zero, negative, broken or beyond three years.</summary>
internal sealed class Timeouts() : NumberRangeRule(
    Parts.Of<TaskState>, StructureMessages.WrongTimeout, NumberRanges.Timeout, NumberRanges.Heartbeat), IRule<MachinePart>
{
    public void Check(MachinePart part, DiagnosticBag findings)
    {
        var range = NumberRanges.Timeout;
        if (range.Outside(part.Definition.Node) is { } number)
            findings.Add(StructureMessages.WrongTimeout(number.Span, "The state machine", range.Key, range.Words, number.Text));
    }
}
