using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>Equality as <c>=</c> has it: by value, whatever the order of keys; functions equal only themselves.</summary>
internal sealed class ValueComparer(Evaluation evaluation) : IEqualityComparer<Value?>
{
    public bool Equals(Value? x, Value? y)
    {
        evaluation.Tick();
        return (x, y) switch
        {
            (NumberValue a, NumberValue b) => a.Number == b.Number,
            (TextValue a, TextValue b) => a.Text == b.Text,
            (ListValue a, ListValue b) => ReferenceEquals(a, b) || AreEqual(a, b),
            (ObjectValue a, ObjectValue b) => ReferenceEquals(a, b) || AreEqual(a, b),
            _ => ReferenceEquals(x, y),
        };
    }

    // Only the outermost values count: to look deeper would cost more than the comparisons it saves.
    public int GetHashCode(Value? value) => value switch
    {
        NumberValue number => number.Number.GetHashCode(),
        TextValue text => text.Text.GetHashCode(),
        ListValue { Count: 0 } => 1,
        ListValue list => (list.Count * 31) ^ Shallow(list[0]),
        ObjectValue mapping => KeysAndLeaves(mapping),
        null => 2,
        _ => RuntimeHelpers.GetHashCode(value),
    };

    private static int KeysAndLeaves(ObjectValue mapping)
    {
        var hash = mapping.Count;
        for (var i = 0; i < mapping.Count; i++) hash += mapping.KeyAt(i).GetHashCode() ^ (Shallow(mapping.ValueAt(i)) * 397);
        return hash;
    }

    private static int Shallow(Value? value) => value switch
    {
        NumberValue number => number.Number.GetHashCode(),
        TextValue text => text.Text.GetHashCode(),
        ListValue list => list.Count + 1,
        ObjectValue mapping => mapping.Count + 2,
        _ => 3,
    };

    private bool AreEqual(ListValue a, ListValue b)
    {
        if (a.Count != b.Count) return false;
        evaluation.GuardStack();
        for (var i = 0; i < a.Count; i++)
        {
            if (!Equals(a[i], b[i])) return false;
        }

        return true;
    }

    private bool AreEqual(ObjectValue a, ObjectValue b)
    {
        if (a.Count != b.Count) return false;
        evaluation.GuardStack();
        for (var i = 0; i < a.Count; i++)
        {
            if (!b.Has(a.KeyAt(i)) || !Equals(a.ValueAt(i), b[a.KeyAt(i)])) return false;
        }

        return true;
    }
}
