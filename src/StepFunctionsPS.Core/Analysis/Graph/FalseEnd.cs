using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Graph;

/// <summary><c>End: false</c>, which says nothing.</summary>
internal sealed class FalseEnd : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.State.Next is not null && part.State.Node["End"] is BooleanNode { Value: false } end) findings.Add(GraphMessages.FalseEnd(end.Span, part.State.Name));
    }
}
