using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Batchers that do not say how large a batch is.</summary>
internal sealed class EmptyBatcher : StateRule<MapState>
{
    private static readonly string[] Sizes = ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var batcher in Parts.Of<MapState>(state, "ItemBatcher").Where(node => !Sizes.Any(size => node[size] is not null)))
            findings.Add(MapMessages.EmptyBatcher(batcher.Span, state.Name));
    }
}
