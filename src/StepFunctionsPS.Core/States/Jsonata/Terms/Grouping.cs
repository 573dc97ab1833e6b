using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>The pairs of <c>{k: v}</c>: values with the same key come together, and the value of the pair is worked out over them.</summary>
internal sealed class Grouping(IReadOnlyList<(Term Key, Term Value)> pairs, int position)
{
    public IEnumerable<Term> Terms => pairs.SelectMany(pair => new[] { pair.Key, pair.Value });

    public ObjectValue Evaluate(Value? input, Frame frame)
    {
        var list = input as ListValue ?? ListValue.Sequence(input);
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

    // Puts an item into the group of each pair.
    private void Sort(Value? item, List<Group> groups, Dictionary<string, Group> byKey, Frame frame)
    {
        var inner = frame.For(item);
        foreach (var pair in pairs)
        {
            var key = pair.Key.Evaluate(TupleValue.ItemOf(item), inner);
            if (key is null) continue;
            if (key is not TextValue text) throw JsonataFailure.At(position, "T1003", value: key);
            if (text.Text is "_jsonata_lambda" or "_jsonata_function") throw JsonataFailure.At(position, "D1013", value: key);
            if (!byKey.TryGetValue(text.Text, out var group))
            {
                group = item is TupleValue ? new TupleGroup(text.Text, pair.Value) : new ValueGroup(text.Text, pair.Value);
                byKey.Add(text.Text, group);
                groups.Add(group);
            }
            else if (group.Term != pair.Value)
            {
                throw JsonataFailure.At(position, "D1009", value: key);
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
