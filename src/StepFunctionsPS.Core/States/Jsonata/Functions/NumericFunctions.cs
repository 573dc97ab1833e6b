using System;
using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Pictures;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions of one number.</summary>
internal static class NumericFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("number", "<(nsb)-:n>", 1, call => NumberCast.Of(call[0]!)),
        Plain("abs", Math.Abs),
        Plain("floor", Math.Floor),
        Plain("ceil", Math.Ceiling),
        NativeFunction.Lifted("round", "<n-n?:n>", 2, call => NumberValue.Of(Rounding.HalfEven(call.Number(0), call.NumberIfAny(1) ?? 0))),
        NativeFunction.Lifted("sqrt", "<n-:n>", 1, call =>
            call.Number(0) < 0 ? throw new JsonataFailure("D3060", call[0]) { Argument = 1 } : NumberValue.Of(Math.Sqrt(call.Number(0)))),
        NativeFunction.Lifted("power", "<n-n:n>", 2, Power),
    ];

    /// <summary>Chance without a seed, as the language has it.</summary>
    public static IEnumerable<NativeFunction> Unseeded => [new("random", "<:n>", 0, call => new NumberValue(call.Evaluation.Random.NextDouble()))];

    private static NativeFunction Plain(string name, Func<double, double> calculate) =>
        NativeFunction.Lifted(name, "<n-:n>", 1, call => NumberValue.Of(calculate(call.Number(0))));

    private static Value? Power(Call call)
    {
        var result = new NumberValue(Raised(call.Number(0), call.NumberIfAny(1) ?? double.NaN));
        return result.IsFinite ? result : throw new JsonataFailure("D3061", call[0]) { Argument = 1, Other = call[1] };
    }

    // To .NET one is one to any power, also to one that is no number.
    private static double Raised(double number, double exponent) =>
        double.IsNaN(exponent) || (Math.Abs(number) == 1 && double.IsInfinity(exponent)) ? double.NaN : Math.Pow(number, exponent);
}
