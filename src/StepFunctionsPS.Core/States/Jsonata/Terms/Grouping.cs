using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>The pairs of <c>{k: v}</c>: values with the same key come together, and the value of the pair is worked out over them.</summary>
internal sealed class Grouping(IReadOnlyList<(Term Key, Term Value)> pairs, int position)
{
    public IReadOnlyList<(Term Key, Term Value)> Pairs => pairs;

    public IEnumerable<Term> Terms => pairs.SelectMany(pair => new[] { pair.Key, pair.Value });

    public ObjectValue Evaluate(Value? input, Frame frame)
    {
        if (input is not ListValue list) return One(input, frame);
        var groups = new List<Group>();
        var byKey = new Dictionary<string, Group>(StringComparer.Ordinal);
        if (list.Count == 0 && !list.HoldsTuples) Sort(null, groups, byKey, frame);
        foreach (var item in list.Items) Sort(item, groups, byKey, frame);
        frame.Evaluation.Charge(list.Count);
        var result = new ObjectValue();
        foreach (var group in groups)
        {
            if (group.Evaluate(frame) is { } value) result.Set(group.Key, value);
        }

        return result;
    }

    // A single value needs no groups.
    private ObjectValue One(Value? item, Frame frame)
    {
        var keys = new string?[pairs.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(pairs[i].Key.Evaluate(item, frame));
            if (keys[i] is { } key && Array.IndexOf(keys, key) < i) throw JsonataFailure.At(position, "D1009", value: new TextValue(key));
        }

        var result = new ObjectValue();
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is { } key && pairs[i].Value.Evaluate(item, frame) is { } value) result.Set(key, value);
        }

        return result;
    }

    private string? KeyOf(Value? key)
    {
        if (key is null) return null;
        if (key is not TextValue text) throw JsonataFailure.At(position, "T1003", value: key);
        return text.Text is "_jsonata_lambda" or "_jsonata_function" ? throw JsonataFailure.At(position, "D1013", value: key) : text.Text;
    }

    // Puts an item into the group of each pair.
    private void Sort(Value? item, List<Group> groups, Dictionary<string, Group> byKey, Frame frame)
    {
        var inner = frame.For(item);
        foreach (var pair in pairs)
        {
            if (KeyOf(pair.Key.Evaluate(TupleValue.ItemOf(item), inner)) is not { } key) continue;
            if (!byKey.TryGetValue(key, out var group))
            {
                group = item is TupleValue ? new TupleGroup(key, pair.Value) : new ValueGroup(key, pair.Value);
                byKey.Add(key, group);
                groups.Add(group);
            }
            else if (group.Term != pair.Value)
            {
                throw JsonataFailure.At(position, "D1009", value: new TextValue(key));
            }

            group.Add(item);
        }
    }

    /// <summary>What has the same key.</summary>
    private abstract class Group(string key, Term term)
    {
        public string Key { get; } = key;

        public Term Term { get; } = term;

        public abstract void Add(Value? item);

        public abstract Value? Evaluate(Frame frame);
    }

    private sealed class ValueGroup(string key, Term term) : Group(key, term)
    {
        private readonly Gathering items = new();

        public override void Add(Value? item) => items.Add(item);

        public override Value? Evaluate(Frame frame) => Term.Evaluate(items.Value, frame);
    }

    private sealed class TupleGroup(string key, Term term) : Group(key, term)
    {
        private readonly Gathering items = new();
        private readonly Dictionary<string, Gathering> bound = new(StringComparer.Ordinal);

        public override void Add(Value? item)
        {
            var tuple = (TupleValue)item!;
            items.Add(tuple.Item);
            foreach (var pair in tuple.Bound)
            {
                if (!bound.TryGetValue(pair.Key, out var gathered)) bound.Add(pair.Key, gathered = new Gathering());
                gathered.Add(pair.Value);
            }
        }

        public override Value? Evaluate(Frame frame)
        {
            var inner = new Frame(frame, bound.Count);
            foreach (var pair in bound) inner.Bind(pair.Key, pair.Value.Value);
            return Term.Evaluate(items.Value, inner);
        }
    }
}
