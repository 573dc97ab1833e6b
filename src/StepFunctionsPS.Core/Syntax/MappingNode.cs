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
    public IReadOnlyList<MappingEntry> Entries => EntryArray;

    /// <summary>The same for what goes through whole trees: each step through the interface is a call that has to be looked up.</summary>
    internal MappingEntry[] EntryArray { get; } = entries as MappingEntry[] ?? entries.ToArray();

    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public Node? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null when the key is absent.</summary>
    public MappingEntry? Find(string key)
    {
        if (EntryArray.Length < IndexedFrom)
        {
            foreach (var entry in EntryArray)
            {
                if (entry.Key == key) return entry;
            }

            return null;
        }

        index ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return index.TryGetValue(key, out var found) ? found : null;
    }

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new MappingNode(Entries, Span, new Origin(expression, Origin));
}
