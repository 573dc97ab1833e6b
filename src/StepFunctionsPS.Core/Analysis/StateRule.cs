using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis;

/// <summary>A rule about states of one type.</summary>
internal abstract class StateRule<TState> : IRule<StatePart>
    where TState : State
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.State is TState state) Check(state, part, findings);
    }

    protected abstract void Check(TState state, StatePart part, DiagnosticBag findings);
}
