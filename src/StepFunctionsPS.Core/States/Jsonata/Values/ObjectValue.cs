using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>
/// An object, its keys in order. One that came in is a view of its node: values are made of what is looked at,
/// and the node goes out again as it is unless something was changed.
/// </summary>
internal sealed class ObjectValue : Value
{
    // A scan beats a hash table on the small objects that fill JSON.
    private const int IndexedFrom = 9;

    private string[] keys = [];
    private Value?[] values = [];
    private Dictionary<string, int>? index;

    public ObjectValue()
    {
    }

    public ObjectValue(MappingNode source)
    {
        Source = source;
        Count = source.EntryArray.Length;
    }

    /// <summary>The node that it came from, as long as it equals it.</summary>
    public MappingNode? Source { get; private set; }

    public int Count { get; private set; }

    public override char Symbol => 'o';

    public override string TypeName => "object";

    public Value? this[string key] => Find(key) is >= 0 and var position ? ValueAt(position) : null;

    public bool Has(string key) => Find(key) >= 0;

    public string KeyAt(int position) => Source is { } node ? node.EntryArray[position].Key : keys[position];

    public Value? ValueAt(int position)
    {
        if (Source is not { } node) return values[position];
        if (values.Length == 0) values = new Value?[Count];
        return values[position] ??= ValueReader.Of(node.EntryArray[position].Value);
    }

    public void Set(string key, Value? value)
    {
        Own();
        var position = Find(key);
        if (position < 0)
        {
            position = Count;
            if (Count == keys.Length) Grow();
            keys[Count++] = key;
            index?.Add(key, position);
        }

        values[position] = value;
    }

    public void Remove(ISet<string> removed)
    {
        if (!removed.Any(Has)) return;
        Own();
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!removed.Contains(keys[i])) (keys[kept], values[kept++]) = (keys[i], values[i]);
        }

        (Count, index) = (kept, null);
    }

    private void Grow()
    {
        var size = Math.Max(4, Count * 2);
        Array.Resize(ref keys, size);
        Array.Resize(ref values, size);
    }

    // Before the first change, all that the node says is written down.
    private void Own()
    {
        if (Source is null) return;
        var (ownKeys, ownValues) = (new string[Count], new Value?[Count]);
        for (var i = 0; i < Count; i++) (ownKeys[i], ownValues[i]) = (KeyAt(i), ValueAt(i));
        (keys, values, Source) = (ownKeys, ownValues, null);
    }

    private int Find(string key)
    {
        if (Count < IndexedFrom)
        {
            for (var i = 0; i < Count; i++)
            {
                if (KeyAt(i) == key) return i;
            }

            return -1;
        }

        index ??= Index();
        return index.TryGetValue(key, out var position) ? position : -1;
    }

    private Dictionary<string, int> Index()
    {
        var made = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++) made[KeyAt(i)] = i;
        return made;
    }
}
