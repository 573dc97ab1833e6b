using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that call a function for each value of a list.</summary>
internal static class HigherOrderFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("map", "<af>", 2, Map),
        NativeFunction.Lifted("filter", "<af>", 2, Filter),
        NativeFunction.Lifted("single", "<af?>", 2, Single),
        NativeFunction.Lifted("reduce", "<afj?:j>", 3, Reduce),
    ];

    private static FunctionValue Function(Call call) => (FunctionValue)call[1]!;

    private static Value? Map(Call call)
    {
        var (list, function) = (call.List(0), Function(call));
        var results = new List<Value?>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (call.Invoke(function, list[i], NumberValue.Of(i), list) is { } value) results.Add(value);
        }

        return call.Made(results, ListTraits.Sequence);
    }

    private static Value? Filter(Call call)
    {
        var (list, function) = (call.List(0), Function(call));
        var kept = new List<Value?>();
        for (var i = 0; i < list.Count; i++)
        {
            if (call.IsTrue(call.Invoke(function, list[i], NumberValue.Of(i), list))) kept.Add(list[i]);
        }

        return call.Made(kept, ListTraits.Sequence);
    }

    private static Value? Single(Call call)
    {
        var (list, function) = (call.List(0), call[1] as FunctionValue);
        var found = -1;
        for (var i = 0; i < list.Count; i++)
        {
            if (function is not null && !call.IsTrue(call.Invoke(function, list[i], NumberValue.Of(i), list))) continue;
            if (found >= 0) throw new JsonataFailure("D3138") { Argument = i };
            found = i;
        }

        return found >= 0 ? list[found] : throw new JsonataFailure("D3139");
    }

    private static Value? Reduce(Call call)
    {
        var (list, function) = (call.List(0), Function(call));
        if (function.Arity < 2) throw new JsonataFailure("D3050") { Argument = 1 };
        var isSeeded = call[2] is not null || list.Count == 0;
        var result = isSeeded ? call[2] : list[0];
        for (var i = isSeeded ? 0 : 1; i < list.Count; i++) result = call.Invoke(function, result, list[i], NumberValue.Of(i), list);
        return result;
    }
}
