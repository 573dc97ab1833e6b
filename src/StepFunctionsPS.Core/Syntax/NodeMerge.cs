using System;
using System.Linq;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Puts one value over another as lodash's <c>merge</c> does for the Serverless Framework: mappings key by key,
/// lists item by item at the same index, anything else replaced.
/// </summary>
internal static class NodeMerge
{
    public static Node Merge(Node below, Node above) => (below, above) switch
    {
        (MappingNode a, MappingNode b) => Merge(a, b),
        (SequenceNode a, SequenceNode b) => Merge(a, b),
        _ => above,
    };

    public static MappingNode Merge(MappingNode below, MappingNode above)
    {
        var merged = new MappingBuilder(below);
        foreach (var entry in above.Entries)
        {
            var value = below[entry.Key] is { } old ? Merge(old, entry.Value) : entry.Value;
            merged.Set(entry with { Value = value });
        }

        return merged.Build(above.Span.Source is null ? below.Span : above.Span, above.Origin);
    }

    private static SequenceNode Merge(SequenceNode below, SequenceNode above)
    {
        var count = Math.Max(below.Items.Count, above.Items.Count);
        var items = Enumerable.Range(0, count).Select(index =>
            index >= above.Items.Count ? below.Items[index] :
            index >= below.Items.Count ? above.Items[index] :
            Merge(below.Items[index], above.Items[index]));
        return new SequenceNode(items.ToArray(), above.Span, above.Origin);
    }
}
