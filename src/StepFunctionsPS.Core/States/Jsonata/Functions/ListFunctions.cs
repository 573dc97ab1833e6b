using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that put lists together and take them apart.</summary>
internal static class ListFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        new("append", "<xx:a>", 2, Append),
        new("zip", "<a+>", 0, Zip),
        NativeFunction.Lifted("distinct", "<x:x>", 1, Distinct),
    ];

    private static Value? Append(Call call)
    {
        if (call[0] is null) return call[1];
        if (call[1] is null) return call[0];
        call.Evaluation.CheckLength((double)CountOf(call[0]) + CountOf(call[1]));
        var joined = new ListValue(new List<Value?>(CountOf(call[0]) + CountOf(call[1])));
        joined.AddSpread(call[0]);
        joined.AddSpread(call[1]);
        return joined;
    }

    private static int CountOf(Value? value) => value is ListValue list ? list.Count : 1;

    private static Value? Zip(Call call)
    {
        var lists = call.Arguments.Select(argument => argument as ListValue).ToArray();
        var count = lists.Min(list => list?.Count ?? 0);
        call.Evaluation.Charge((long)count * lists.Length);
        var tuples = new List<Value?>(count);
        for (var i = 0; i < count; i++) tuples.Add(new ListValue(lists.Select(list => list![i]).ToList()));
        return call.Made(tuples);
    }

    private static Value? Distinct(Call call)
    {
        if (call[0] is not ListValue { Count: > 1 } list) return call[0];
        var seen = new HashSet<Value?>(new ValueComparer(call.Evaluation));
        return call.Made(list.Items.Where(seen.Add).ToList(), list.Traits & ListTraits.Sequence);
    }
}
