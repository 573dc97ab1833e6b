using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Puts values over each other as lodash's <c>merge</c> does for the Serverless Framework: mappings key by key,
/// lists item by item at the same index, anything else replaced.
/// </summary>
internal static class NodeMerge
{
    public static MappingNode Merge(MappingNode below, MappingNode above) => Merge([below, above]);

    /// <summary>Any number of mappings, the lowest first, in one go: one after the other would copy what is below each time.</summary>
    public static MappingNode Merge(IReadOnlyList<MappingNode> layers)
    {
        var values = new Dictionary<string, List<Node>>(StringComparer.Ordinal);
        var merged = new MappingBuilder();
        var span = default(SourceSpan);
        foreach (var layer in layers)
        {
            if (layer.Span.Source is not null) span = layer.Span;
            foreach (var entry in layer.Entries)
            {
                if (!values.TryGetValue(entry.Key, out var list)) values.Add(entry.Key, list = []);
                list.Add(entry.Value);
                merged.Set(entry);
            }
        }

        var entries = merged.Build().Entries.Select(entry => values[entry.Key] is { Count: > 1 } several ? entry with { Value = MergeValues(several) } : entry);
        return new MappingNode(entries.ToArray(), span, layers[layers.Count - 1].Origin);
    }

    private static SequenceNode Merge(IReadOnlyList<SequenceNode> layers)
    {
        var values = new List<List<Node>>();
        foreach (var layer in layers)
        {
            for (var i = 0; i < layer.Items.Count; i++)
            {
                if (i == values.Count) values.Add([]);
                values[i].Add(layer.Items[i]);
            }
        }

        var top = layers[layers.Count - 1];
        return new SequenceNode(values.Select(MergeValues).ToArray(), top.Span, top.Origin);
    }

    // What is not of the kind of the topmost value is replaced, with all that is below it.
    private static Node MergeValues(List<Node> values)
    {
        var top = values[values.Count - 1];
        var from = values.Count;
        while (from > 0 && values[from - 1] is MappingNode && top is MappingNode) from--;
        while (from > 0 && values[from - 1] is SequenceNode && top is SequenceNode) from--;
        if (from >= values.Count - 1) return top;
        var merged = values.Skip(from);
        return top is MappingNode ? Merge(merged.Cast<MappingNode>().ToArray()) : Merge(merged.Cast<SequenceNode>().ToArray());
    }
}
