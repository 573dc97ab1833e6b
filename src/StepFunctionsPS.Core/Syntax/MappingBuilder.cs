using System;
using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>Builds a mapping key by key; setting a key again replaces its value in place.</summary>
internal sealed class MappingBuilder
{
    // Most mappings are small, and looking through them costs less than a table.
    private const int IndexedFrom = 9;

    private readonly List<MappingEntry> entries = [];
    private Dictionary<string, int>? positions;

    public MappingBuilder()
    {
    }

    public MappingBuilder(MappingNode from)
    {
        foreach (var entry in from.Entries) Set(entry);
    }

    public int Count => entries.Count;

    public bool Has(string key) => Find(key) >= 0;

    /// <summary>What was set under a key; null when nothing was.</summary>
    public MappingEntry? Entry(string key) => Find(key) is var position and >= 0 ? entries[position] : null;

    public MappingBuilder Set(string key, Node value, SourceSpan keySpan = default) => Set(new MappingEntry(key, value, keySpan));

    public MappingBuilder Set(string key, string value) => Set(key, new StringNode(value));

    public MappingBuilder Set(MappingEntry entry)
    {
        var position = Find(entry.Key);
        if (position >= 0)
        {
            entries[position] = entry;
        }
        else
        {
            positions?.Add(entry.Key, entries.Count);
            entries.Add(entry);
        }

        return this;
    }

    /// <summary>Sets the key only when there is a value.</summary>
    public MappingBuilder SetIfAny(string key, Node? value) => value is null ? this : Set(key, value);

    public MappingNode Build(SourceSpan span = default, Origin? origin = null) => new(entries.ToArray(), span, origin);

    private int Find(string key)
    {
        if (entries.Count < IndexedFrom)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Key == key) return i;
            }

            return -1;
        }

        positions ??= Index();
        return positions.TryGetValue(key, out var position) ? position : -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++) index.Add(entries[i].Key, i);
        return index;
    }
}
