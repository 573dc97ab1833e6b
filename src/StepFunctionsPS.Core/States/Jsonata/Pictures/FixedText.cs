using System;
using System.Numerics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Numbers with a fixed count of decimal places, rounded from their exact value.</summary>
internal static class FixedText
{
    private const double WrittenInFull = 1e21;

    public static string Of(double number, int places)
    {
        if (number >= WrittenInFull) return NumberText.ToJavaScript(number);
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        if (exponent == 0) exponent = 1;
        else mantissa |= 1L << 52;
        var scaled = mantissa * BigInteger.Pow(10, places);
        var shift = exponent - 1075;
        var whole = shift >= 0 ? scaled << shift : (scaled + (BigInteger.One << (-shift - 1))) >> -shift;
        var digits = whole.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return places == 0 ? digits : digits.Substring(0, digits.Length - places) + "." + digits.Substring(digits.Length - places);
    }
}
