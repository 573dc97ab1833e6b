using System;
using System.Collections.Generic;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>A value in a path with what <c>@</c>, <c>#</c> and <c>%</c> bound on the way to it. Never seen by users.</summary>
internal sealed class TupleValue(Value? item) : Value
{
    private readonly List<KeyValuePair<string, Value?>> bound = [];

    public Value? Item { get; set; } = item;

    public IReadOnlyList<KeyValuePair<string, Value?>> Bound => bound;

    public override char Symbol => 'o';

    public override string TypeName => "object";

    /// <summary>The bindings of a value, or the value itself.</summary>
    public static Value? ItemOf(Value? value) => value is TupleValue tuple ? tuple.Item : value;

    public TupleValue With(Value? item)
    {
        var copy = new TupleValue(item);
        copy.bound.AddRange(bound);
        return copy;
    }

    public Value? Find(string name) => Position(name) is >= 0 and var position ? bound[position].Value : null;

    public void Bind(string name, Value? value)
    {
        var position = Position(name);
        if (position >= 0) bound[position] = new(name, value);
        else bound.Add(new(name, value));
    }

    private int Position(string name) => bound.FindIndex(pair => string.Equals(pair.Key, name, StringComparison.Ordinal));
}
