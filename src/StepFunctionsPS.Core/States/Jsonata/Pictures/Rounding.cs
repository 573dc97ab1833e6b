using System;
using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Rounds to decimal places, halves to the even neighbour. Shifts the digits as they are written, so that 2.675 is a half.</summary>
internal static class Rounding
{
    public static double HalfEven(double number, double places)
    {
        if (places != 0) number = Shift(number, places);
        var result = Math.Floor(number + 0.5);
        // The sum may itself have been rounded up.
        if (result - number > 0.5) result--;
        if (Math.Abs(result - number) == 0.5 && Math.Abs(result % 2) == 1) result--;
        if (places != 0) result = Shift(result, -places);
        return result == 0 ? 0 : result;
    }

    private static double Shift(double number, double places)
    {
        if (double.IsNaN(number) || double.IsInfinity(number) || places != Math.Floor(places)) return places == Math.Floor(places) ? number : double.NaN;
        var text = NumberText.ToJavaScript(number);
        var split = text.IndexOf('e');
        var exponent = split < 0 ? 0 : int.Parse(text.Substring(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = split < 0 ? text : text.Substring(0, split);
        var shifted = Math.Max(-2000, Math.Min(2000, exponent + places));
        return NumberText.ToDouble(digits + "e" + shifted.ToString(CultureInfo.InvariantCulture));
    }
}
