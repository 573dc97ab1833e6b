using System;
using System.Globalization;
using System.Numerics;

namespace StepFunctionsPS.Syntax;

/// <summary>Reads and spells numbers.</summary>
internal static class NumberText
{
    // Whole numbers below it have no more digits than a double tells apart.
    private const double MostDigits = 1e15;

    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The nearest double; an overflow becomes infinity, as in JavaScript and Java.</summary>
    public static double ToDouble(string text)
    {
        if (TryFewDigits(text, out var whole)) return whole;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return value;
        // .NET Framework refuses to overflow where later runtimes give infinity.
        return text.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;
    }

    /// <summary>The number as a whole one, when it is whole and within the range of a long.</summary>
    public static bool TryWhole(string text, out long value)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return true;
        var number = ToDouble(text);
        if (number != Math.Floor(number) || Math.Abs(number) > 9_007_199_254_740_991) return false;
        value = (long)number;
        return true;
    }

    /// <summary>Whether the number is whole and within bounds.</summary>
    public static bool IsWithin(string text, long least, long most) => TryWhole(text, out var value) && value >= least && value <= most;

    /// <summary>The number as JavaScript prints it, which is what the Serverless Framework writes into templates.</summary>
    public static string ToJavaScript(string text) => ToJavaScript(ToDouble(text));

    /// <summary>The shortest digits that read back as the same double, laid out by the rules of ECMAScript.</summary>
    public static string ToJavaScript(double value)
    {
        if (value == 0) return "0";
        if (double.IsNaN(value) || double.IsInfinity(value)) return "null";
        // Most numbers are whole, and have no digits to look for.
        if (Math.Abs(value) < 1e15 && (long)value == value) return ((long)value).ToString(CultureInfo.InvariantCulture);
        if (value < 0) return "-" + ToJavaScript(-value);
        if (value < MostDigits && value == Math.Floor(value)) return ((long)value).ToString(CultureInfo.InvariantCulture);
        var (digits, exponent) = ShortestDigits(value);
        return Layout(digits, exponent);
    }

    /// <summary>Digits d1d2..dn, the last of them not 0, of the number 0.d1d2..dn * 10^exponent, laid out by the rules of ECMAScript.</summary>
    public static string Layout(string digits, int exponent)
    {
        if (exponent is > 0 and <= 21)
        {
            return digits.Length <= exponent
                ? digits.PadRight(exponent, '0')
                : digits.Substring(0, exponent) + "." + digits.Substring(exponent);
        }

        if (exponent is <= 0 and > -6) return "0." + new string('0', -exponent) + digits;
        var power = exponent - 1;
        var mantissa = digits.Length == 1 ? digits : digits.Substring(0, 1) + "." + digits.Substring(1);
        return mantissa + "e" + (power < 0 ? "-" : "+") + Math.Abs(power).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number in another base, as YAML allows: digits without the prefix.</summary>
    public static string FromBase(string digits, int numberBase)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits) value = (value * numberBase) + Convert.ToInt32(digit.ToString(), 16);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    // Digits d1d2..dn and exponent e with value = 0.d1d2..dn * 10^e.
    private static (string Digits, int Exponent) ShortestDigits(double value)
    {
        // Any decimal of 15 digits has a double of its own, but for the denormal ones, which have fewer digits.
        for (var precision = value < SmallestNormal ? 1 : 15; ; precision++)
        {
            var text = value.ToString("E" + (precision - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var split = text.IndexOf('E');
            var digits = text.Substring(0, split).Replace(".", "");
            var exponent = int.Parse(text.Substring(split + 1), CultureInfo.InvariantCulture) + 1;
            if (precision >= 17 || IsSame(value, digits, exponent)) return (digits.TrimEnd('0'), exponent);
            // Doubles lie closer together below a power of two, so that there the next decimal above may do.
            var above = (long.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
            if (above.Length == digits.Length && IsSame(value, above, exponent)) return (above.TrimEnd('0'), exponent);
        }
    }

    private static bool IsSame(double value, string digits, int exponent) =>
        ToDouble($"0.{digits}E{exponent.ToString(CultureInfo.InvariantCulture)}").Equals(value);

    // Counters and indices are most of what runs compare and add: up to 15 digits, a double is exact.
    private static bool TryFewDigits(string text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 15) return false;
        foreach (var c in text)
        {
            if (c is < '0' or > '9') return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
