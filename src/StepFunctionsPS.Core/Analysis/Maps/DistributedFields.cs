using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Fields that only distributed Maps follow, in a Map that is not distributed.</summary>
internal sealed class DistributedFields : StateRule<MapState>
{
    private static readonly string[] Keys = ["ItemReader", "ItemBatcher", "ResultWriter", "Label"];

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        if (state.Fields.IsDistributed || IsUnknown(state.Processor?.Node["ProcessorConfig"])) return;
        foreach (var entry in Keys.Select(state.Node.Find).OfType<MappingEntry>()) findings.Add(MapMessages.OnlyDistributed(entry.Place(), state.Name, entry.Key));
    }

    private static bool IsUnknown(Node? config) => Opaque.Is(config) || Opaque.Is((config as MappingNode)?["Mode"]);
}
