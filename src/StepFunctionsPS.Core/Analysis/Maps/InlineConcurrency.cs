using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>More iterations at a time than a Map that is not distributed runs.</summary>
internal sealed class InlineConcurrency : StateRule<MapState>
{
    private const int Most = 40;

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        if (!state.Fields.IsDistributed && state.Fields.MaxConcurrency is { Value: > Most, Node: var node } && !Opaque.Is(state.Processor?.Node["ProcessorConfig"]))
            findings.Add(MapMessages.InlineConcurrency(node.Span, state.Name));
    }
}
