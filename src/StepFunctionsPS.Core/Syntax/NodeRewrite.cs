using System;

namespace StepFunctionsPS.Syntax;

/// <summary>Changes values within a tree. A mapping or list in which nothing changes stays the one that it is.</summary>
internal static class NodeRewrite
{
    public static MappingNode WithValues(this MappingNode mapping, Func<MappingEntry, Node> rewrite)
    {
        MappingEntry[]? changed = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var value = rewrite(entry);
            if (ReferenceEquals(value, entry.Value)) continue;
            changed ??= [.. mapping.Entries];
            changed[i] = entry with { Value = value };
        }

        return changed is null ? mapping : new MappingNode(changed, mapping.Span, mapping.Origin);
    }

    public static SequenceNode WithItems(this SequenceNode list, Func<Node, Node> rewrite)
    {
        Node[]? changed = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = rewrite(list.Items[i]);
            if (ReferenceEquals(item, list.Items[i])) continue;
            changed ??= [.. list.Items];
            changed[i] = item;
        }

        return changed is null ? list : new SequenceNode(changed, list.Span, list.Origin);
    }
}
