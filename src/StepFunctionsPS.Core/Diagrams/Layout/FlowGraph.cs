using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Nodes in layers, with every edge cut into links between neighbouring layers.</summary>
/// <param name="Layers">The items of each layer, from the left.</param>
/// <param name="Nodes">The items of the nodes, in the order in which they were given.</param>
/// <param name="Chains">The links of each edge, from above; empty for loops.</param>
/// <param name="Labels">The item of each edge's label; null for none.</param>
/// <param name="IsBack">Which edges lead up.</param>
/// <param name="IsCut">Which edges end at their labels.</param>
internal sealed record FlowGraph(
    IReadOnlyList<List<FlowItem>> Layers,
    IReadOnlyList<FlowItem> Nodes,
    IReadOnlyList<IReadOnlyList<FlowLink>> Chains,
    IReadOnlyList<FlowItem?> Labels,
    bool[] IsBack,
    bool[] IsCut);
