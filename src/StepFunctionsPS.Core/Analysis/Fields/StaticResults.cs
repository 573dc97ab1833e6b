using StepFunctionsPS.Analysis.Expressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Results of Pass states that look as if they were worked out.</summary>
internal sealed class StaticResults : StateRule<PassState>
{
    protected override void Check(PassState state, StatePart part, DiagnosticBag findings)
    {
        // In JSONata the field itself is wrong.
        if (!part.IsJsonata && state.Result is { } result && PathLike.FirstIn(result) is { } found) findings.Add(FieldMessages.StaticResult(found.Span, state.Name));
    }
}
