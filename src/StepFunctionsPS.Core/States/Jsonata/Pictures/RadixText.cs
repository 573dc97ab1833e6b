using System;
using System.Text;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Whole numbers in another base.</summary>
internal static class RadixText
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const double LargestExact = 9_007_199_254_740_992;

    public static string Format(double number, double radix)
    {
        (number, radix) = (Rounding.HalfEven(number, 0), Rounding.HalfEven(radix, 0));
        if (radix is < 2 or > 36) throw new JsonataFailure("D3100", NumberValue.Of(radix));
        if (double.IsNaN(number)) return "NaN";
        if (double.IsInfinity(number)) return number > 0 ? "Infinity" : "-Infinity";
        if (radix == 10) return NumberText.ToJavaScript(number);
        var text = new StringBuilder();
        var rest = Math.Abs(number);
        // Digits that a double does not hold are zeros.
        for (; rest > LargestExact; rest = Math.Floor(rest / radix)) text.Insert(0, '0');
        do
        {
            text.Insert(0, Digits[(int)(rest % radix)]);
            rest = Math.Floor(rest / radix);
        }
        while (rest > 0);
        return (number < 0 ? "-" : "") + text;
    }
}
