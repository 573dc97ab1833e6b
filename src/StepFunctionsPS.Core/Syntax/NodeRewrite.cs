using System;

namespace StepFunctionsPS.Syntax;

/// <summary>Changes values within a tree. A mapping or list in which nothing changes stays the one that it is.</summary>
internal static class NodeRewrite
{
    public static MappingNode WithValues(this MappingNode mapping, Func<MappingEntry, Node> rewrite)
    {
        MappingEntry[]? changed = null;
        var entries = mapping.EntryArray;
        for (var i = 0; i < entries.Length; i++)
        {
            var value = rewrite(entries[i]);
            if (ReferenceEquals(value, entries[i].Value)) continue;
            changed ??= [.. entries];
            changed[i] = entries[i] with { Value = value };
        }

        return changed is null ? mapping : new MappingNode(changed, mapping.Span, mapping.Origin);
    }

    public static MappingNode WithEntries(this MappingNode mapping, Func<MappingEntry, MappingEntry> rewrite)
    {
        MappingEntry[]? changed = null;
        var entries = mapping.EntryArray;
        for (var i = 0; i < entries.Length; i++)
        {
            var rewritten = rewrite(entries[i]);
            if (ReferenceEquals(rewritten, entries[i])) continue;
            changed ??= [.. entries];
            changed[i] = rewritten;
        }

        return changed is null ? mapping : new MappingNode(changed, mapping.Span, mapping.Origin);
    }

    public static SequenceNode WithItems(this SequenceNode list, Func<Node, Node> rewrite)
    {
        Node[]? changed = null;
        var items = list.ItemArray;
        for (var i = 0; i < items.Length; i++)
        {
            var item = rewrite(items[i]);
            if (ReferenceEquals(item, items[i])) continue;
            changed ??= [.. items];
            changed[i] = item;
        }

        return changed is null ? list : new SequenceNode(changed, list.Span, list.Origin);
    }
}
