using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>
/// Measures values that variables put together. Such values share their parts, so a small file can describe one
/// that no later stage could walk through; it is refused while it is still cheap.
/// </summary>
internal sealed class ValueSize(InputLimits limits)
{
    private readonly Dictionary<Node, (long Nodes, int Depth)> known = new(ReferenceComparer.Instance);

    public bool IsTooLarge(Node value)
    {
        var (nodes, depth) = Measure(value);
        return nodes > limits.Nodes || depth > limits.Depth;
    }

    private (long Nodes, int Depth) Measure(Node value)
    {
        if (value is not (MappingNode or SequenceNode)) return (1, 0);
        if (known.TryGetValue(value, out var measured)) return measured;
        var size = (Nodes: 1L, Depth: 0);
        if (value is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries) Add(Measure(entry.Value));
        }
        else
        {
            foreach (var item in ((SequenceNode)value).Items) Add(Measure(item));
        }

        return known[value] = size;

        // The count stops at the first one that is too much, or it would overflow.
        void Add((long Nodes, int Depth) part) => size = (Math.Min(size.Nodes + part.Nodes, limits.Nodes + 1L), Math.Max(size.Depth, part.Depth + 1));
    }
}
