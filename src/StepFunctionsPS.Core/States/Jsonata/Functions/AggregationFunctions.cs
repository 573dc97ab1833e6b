using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions from many numbers to one.</summary>
internal static class AggregationFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("sum", "<a<n>:n>", 1, call => NumberValue.Of(Sum(call.List(0)))),
        new("count", "<a:n>", 1, call => NumberValue.Of(call[0] is ListValue list ? list.Count : 0)),
        Nonempty("max", list => Numbers(list).Aggregate(double.NegativeInfinity, (a, b) => double.IsNaN(a) || a > b ? a : b)),
        Nonempty("min", list => Numbers(list).Aggregate(double.PositiveInfinity, (a, b) => double.IsNaN(a) || a < b ? a : b)),
        Nonempty("average", list => Sum(list) / list.Count),
    ];

    private static NativeFunction Nonempty(string name, Func<ListValue, double> aggregate) =>
        new(name, "<a<n>:n>", 1, call => call[0] is ListValue { Count: > 0 } list ? NumberValue.Of(aggregate(list)) : null);

    private static IEnumerable<double> Numbers(ListValue list) => list.Items.Select(item => ((NumberValue)item!).Number);

    private static double Sum(ListValue list)
    {
        var total = 0.0;
        foreach (var item in list.Items) total += ((NumberValue)item!).Number;
        return total;
    }
}
