using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>One key of a mapping with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value.</param>
/// <param name="KeySpan">Where the key is written.</param>
public sealed record MappingEntry(string Key, Node Value, SourceSpan KeySpan = default);

/// <summary>Keys with values, in the order of the text. Keys are unique.</summary>
public sealed class MappingNode(IReadOnlyList<MappingEntry> entries, SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    // A scan beats a hash table on the small mappings that fill a service file.
    private const int IndexedFrom = 9;

    private Dictionary<string, MappingEntry>? index;

    /// <summary>A mapping without keys, from nowhere.</summary>
    public static MappingNode Empty { get; } = new(Array.Empty<MappingEntry>());

    /// <summary>The keys and values in order.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public Node? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null when the key is absent.</summary>
    public MappingEntry? Find(string key)
    {
        if (Entries.Count < IndexedFrom)
        {
            for (var i = 0; i < Entries.Count; i++)
            {
                if (Entries[i].Key == key) return Entries[i];
            }

            return null;
        }

        index ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return index.TryGetValue(key, out var found) ? found : null;
    }

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new MappingNode(Entries, Span, new Origin(expression, Origin));
}
