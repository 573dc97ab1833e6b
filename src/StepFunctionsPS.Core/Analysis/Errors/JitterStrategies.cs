using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>Jitter of a kind that does not exist.</summary>
internal sealed class JitterStrategies : StateRule<WorkState>
{
    protected override void Check(WorkState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var retrier in Parts.Items(state, "Retry"))
        {
            if (retrier["JitterStrategy"] is StringNode { Value: not ("FULL" or "NONE") } jitter && !Opaque.Is(jitter)) findings.Add(ErrorHandlingMessages.WrongJitter(jitter.Span, state.Name, jitter.Value));
        }
    }
}
