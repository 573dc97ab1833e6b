using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Syntax;

/// <summary>One value laid over another as the framework does it: mappings key by key, lists item by item, anything else replaced.</summary>
internal static class DeepMerge
{
    public static Node Of(Node below, Node above) => (below, above) switch
    {
        (MappingNode a, MappingNode b) => Mappings(a, b),
        (SequenceNode a, SequenceNode b) => Lists(a, b),
        _ => above,
    };

    private static MappingNode Mappings(MappingNode below, MappingNode above)
    {
        var merged = new MappingBuilder(below);
        foreach (var entry in above.Entries) merged.Set(below[entry.Key] is { } value ? entry with { Value = Of(value, entry.Value) } : entry);
        return merged.Build(above.Span.Source is null ? below.Span : above.Span, above.Origin);
    }

    private static SequenceNode Lists(SequenceNode below, SequenceNode above)
    {
        var items = new List<Node>();
        for (var i = 0; i < Math.Max(below.Items.Count, above.Items.Count); i++)
            items.Add(i >= above.Items.Count ? below.Items[i] : i >= below.Items.Count ? above.Items[i] : Of(below.Items[i], above.Items[i]));
        return new SequenceNode(items, above.Span, above.Origin);
    }
}
