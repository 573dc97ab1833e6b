using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that put the values of a list into another order.</summary>
internal static class OrderFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("reverse", "<a:a>", 1, call => call.List(0).Count <= 1 ? call[0] : call.Made(Enumerable.Reverse(call.List(0).Items).ToList())),
        NativeFunction.Lifted("shuffle", "<a:a>", 1, call => call.List(0).Count <= 1 ? call[0] : call.Made(Shuffled(call.List(0), call.Evaluation.Random))),
        NativeFunction.Lifted("sort", "<af?:a>", 2, Sort),
    ];

    private static List<Value?> Shuffled(ListValue list, Random random)
    {
        var result = new List<Value?>(list.Items);
        for (var i = 0; i < result.Count; i++)
        {
            var other = (int)Math.Floor(random.NextDouble() * (i + 1));
            (result[i], result[other]) = (result[other], result[i]);
        }

        return result;
    }

    private static Value? Sort(Call call)
    {
        var list = call.List(0);
        if (list.Count <= 1) return list;
        var sorted = call[1] is FunctionValue comparator
            ? Comparators.Sort(list, comparator, call)
            : MergeSort.Sort(list.Items.ToArray(), Natural(list), call.Evaluation);
        return new ListValue([.. sorted]);
    }

    private static Func<Value?, Value?, bool> Natural(ListValue list)
    {
        if (Numeric.AreAll(list)) return static (a, b) => ((NumberValue)a!).Number > ((NumberValue)b!).Number;
        if (list.Items.All(item => item is TextValue)) return static (a, b) => string.CompareOrdinal(((TextValue)a!).Text, ((TextValue)b!).Text) > 0;
        throw new JsonataFailure("D3070") { Argument = 1 };
    }
}
