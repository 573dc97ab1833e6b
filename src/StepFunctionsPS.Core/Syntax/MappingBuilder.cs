using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>Builds a mapping key by key; setting a key again replaces its value in place.</summary>
internal sealed class MappingBuilder
{
    private readonly List<MappingEntry> entries = [];
    private readonly Dictionary<string, int> positions = new(System.StringComparer.Ordinal);

    public MappingBuilder()
    {
    }

    public MappingBuilder(MappingNode from)
    {
        foreach (var entry in from.Entries) Set(entry);
    }

    public int Count => entries.Count;

    public bool Has(string key) => positions.ContainsKey(key);

    public MappingBuilder Set(string key, Node value, SourceSpan keySpan = default) => Set(new MappingEntry(key, value, keySpan));

    public MappingBuilder Set(string key, string value) => Set(key, new StringNode(value));

    public MappingBuilder Set(MappingEntry entry)
    {
        if (positions.TryGetValue(entry.Key, out var position))
        {
            entries[position] = entry;
        }
        else
        {
            positions.Add(entry.Key, entries.Count);
            entries.Add(entry);
        }

        return this;
    }

    /// <summary>Sets the key only when there is a value.</summary>
    public MappingBuilder SetIfAny(string key, Node? value) => value is null ? this : Set(key, value);

    public MappingNode Build(SourceSpan span = default, Origin? origin = null) => new(entries.ToArray(), span, origin);
}
