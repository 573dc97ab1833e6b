using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>What stands in a layer: a node, a label, or an edge that passes. Layers, orders and places are filled in step by step.</summary>
/// <param name="node">The node; -1 for none.</param>
/// <param name="layer">The layer.</param>
internal sealed class FlowItem(int node, int layer)
{
    public int Node { get; } = node;

    public int Layer { get; } = layer;

    /// <summary>The edge that it is the label of; -1 for none.</summary>
    public int LabelOf { get; init; } = -1;

    /// <summary>Room to the left of its middle.</summary>
    public double Left { get; set; }

    /// <summary>Room to the right of its middle; that of a node has room for edges at its side.</summary>
    public double Right { get; set; }

    public double Height { get; set; }

    /// <summary>Its place in the layer, from the left.</summary>
    public int Order { get; set; }

    /// <summary>Its middle.</summary>
    public double X { get; set; }

    public List<FlowLink> Up { get; } = [];

    public List<FlowLink> Down { get; } = [];

    public bool IsNode => Node >= 0;

    /// <summary>Whether it is nothing but an edge that passes.</summary>
    public bool IsBend => Node < 0 && LabelOf < 0;
}
