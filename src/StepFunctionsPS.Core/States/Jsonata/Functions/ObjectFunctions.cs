using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions over keys and values of objects.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        new("keys", "<x-:a<s>>", 1, call => call.Made(Keys(call[0], call.Evaluation).Distinct().Select(key => (Value?)new TextValue(key)).ToList(), ListTraits.Sequence)),
        new("lookup", "<x-s:x>", 2, call => NameTerm.Lookup(call[0], call.TextIfAny(1) ?? "", call.Evaluation)),
        new("spread", "<x-:a<o>>", 1, call => Spread(call[0], call)),
        NativeFunction.Lifted("merge", "<a<o>:o>", 1, Merge),
        new("each", "<o-f:a>", 2, Each),
        new("sift", "<o-f?:o>", 2, Sift),
        NativeFunction.Lifted("clone", "<(oa)-:o>", 1, call => ValueCopy.Of(call[0], call.Evaluation)),
    ];

    private static IEnumerable<string> Keys(Value? value, Evaluation evaluation)
    {
        evaluation.GuardStack();
        return value switch
        {
            ListValue list => list.Items.SelectMany(item => Keys(item, evaluation)),
            ObjectValue mapping => Enumerable.Range(0, mapping.Count).Select(mapping.KeyAt),
            _ => [],
        };
    }

    private static Value? Spread(Value? value, Call call)
    {
        call.Evaluation.GuardStack();
        switch (value)
        {
            case ObjectValue mapping:
                return call.Made(Enumerable.Range(0, mapping.Count).Select(i => (Value?)Single(mapping.KeyAt(i), mapping.ValueAt(i))).ToList(), ListTraits.Sequence);
            case ListValue list:
                var parts = list.Items.Select(item => Spread(item, call)).Where(part => part is not null).ToList();
                var joined = new ListValue([], parts.Count == 0 ? ListTraits.Sequence : ListTraits.None);
                foreach (var part in parts) joined.AddSpread(part);
                return call.Made(joined.Items, joined.Traits);
            default:
                return value;
        }
    }

    private static ObjectValue Single(string key, Value? value)
    {
        var single = new ObjectValue();
        single.Set(key, value);
        return single;
    }

    private static Value? Merge(Call call)
    {
        var merged = new ObjectValue();
        foreach (var item in call.List(0).Items)
        {
            if (item is not ObjectValue mapping) continue;
            call.Evaluation.Charge(mapping.Count);
            for (var i = 0; i < mapping.Count; i++) merged.Set(mapping.KeyAt(i), mapping.ValueAt(i));
        }

        return merged;
    }

    private static Value? Each(Call call)
    {
        var results = new List<Value?>();
        if (call[0] is ObjectValue mapping && call[1] is FunctionValue function)
        {
            for (var i = 0; i < mapping.Count; i++)
            {
                if (call.Invoke(function, mapping.ValueAt(i), new TextValue(mapping.KeyAt(i)), mapping) is { } value) results.Add(value);
            }
        }

        return call.Made(results, ListTraits.Sequence);
    }

    private static Value? Sift(Call call)
    {
        if (call[0] is not ObjectValue { Count: > 0 } mapping) return null;
        var function = call[1] as FunctionValue ?? throw new JsonataFailure("T0410", call[1]) { Argument = 2 };
        var kept = new ObjectValue();
        for (var i = 0; i < mapping.Count; i++)
        {
            if (call.IsTrue(call.Invoke(function, mapping.ValueAt(i), new TextValue(mapping.KeyAt(i)), mapping))) kept.Set(mapping.KeyAt(i), mapping.ValueAt(i));
        }

        return kept.Count == 0 ? null : kept;
    }
}
