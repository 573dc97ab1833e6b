using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>A longest delay that is shorter than the first.</summary>
internal sealed class ShortDelays : StateRule<WorkState>
{
    protected override void Check(WorkState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var retrier in state.Retry)
        {
            if (retrier is { MaxDelaySeconds: { Value: { } longest, Node: var node }, IntervalSeconds.Value: { } first } && longest < first)
                findings.Add(ErrorHandlingMessages.ShortDelay(node.Span, state.Name));
        }
    }
}
