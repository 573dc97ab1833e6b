using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Distributed Maps in Express machines.</summary>
internal sealed class ExpressMaps : StateRule<MapState>
{
    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        if (state.Fields.IsDistributed && part.IsExpress()) findings.Add(IntegrationMessages.ExpressMap(state.NameSpan, state.Name));
    }
}
