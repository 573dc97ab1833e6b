using System;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>What counts for a number: all but NaN; infinite ones are refused where a number is asked for.</summary>
internal static class Numeric
{
    public static bool Is(Value? value) => value is NumberValue number && !double.IsNaN(Finite(number));

    public static double Finite(NumberValue number) =>
        double.IsInfinity(number.Number) ? throw new JsonataFailure("D1001", number) : number.Number;

    public static bool AreAll(ListValue list)
    {
        foreach (var item in list.Items)
        {
            if (!Is(item)) return false;
        }

        return true;
    }

    /// <summary>A number as an index or a count; what is too large for one is the largest.</summary>
    public static int ToInt(double number) => double.IsNaN(number) ? 0 : (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, number));
}
