using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Writes numbers by a picture, as <c>format-number</c> of XPath does: <c>#,##0.00</c>.</summary>
internal static class NumberPicture
{
    // Behind it the digits of a number say nothing.
    private const int MostPlaces = 100;

    public static string Format(double number, string picture, NumberSymbols symbols, Evaluation evaluation)
    {
        var texts = picture.Split([symbols.Pattern], StringSplitOptions.None);
        if (texts.Length > 2) throw new JsonataFailure("D3080");
        var parts = texts.Select(text => new SubPicture(text, symbols)).ToArray();
        foreach (var part in parts)
        {
            if (SubPictureRules.BrokenBy(part, symbols) is { } code) throw new JsonataFailure(code);
        }

        Numeric.Finite(NumberValue.Of(number));
        evaluation.Charge(picture.Length);
        if (number >= 0) return Format(number, parts[0], parts[0].Prefix, symbols);
        var negative = parts[parts.Length - 1];
        return Format(number, negative, parts.Length == 1 ? symbols.Minus + negative.Prefix : negative.Prefix, symbols);
    }

    private static string Format(double number, SubPicture picture, string prefix, NumberSymbols symbols)
    {
        var sizes = new PartSizes(picture, symbols);
        if (picture.Text.IndexOf(symbols.Percent, StringComparison.Ordinal) >= 0) number *= 100;
        else if (picture.Text.IndexOf(symbols.PerMille, StringComparison.Ordinal) >= 0) number *= 1000;
        var exponent = sizes.Exponent == 0 ? (int?)null : Scale(ref number, sizes.Scaling);
        var places = Math.Min(sizes.MostFraction, MostPlaces);
        var digits = Digits(Math.Abs(Rounding.HalfEven(number, places)), places, symbols);
        var point = digits.IndexOf('.');
        var integer = (point < 0 ? digits : digits.Substring(0, point)).TrimStart(symbols.Zero[0]).PadLeft(sizes.LeastInteger, symbols.Zero[0]);
        var fraction = (point < 0 ? "" : digits.Substring(point + 1)).TrimEnd(symbols.Zero[0]).PadRight(sizes.LeastFraction, symbols.Zero[0]);
        var text = GroupedInteger(integer, picture.IntegerGroups, symbols) + symbols.Decimal + GroupedFraction(fraction, picture.FractionGroups, symbols);
        if (picture.Text.IndexOf(symbols.Decimal, StringComparison.Ordinal) < 0 || text.EndsWith(symbols.Decimal, StringComparison.Ordinal))
            text = text.Substring(0, text.Length - 1);
        return prefix + text + ExponentText(exponent, sizes.Exponent, symbols) + picture.Suffix;
    }

    // Brings the number between the powers of ten that the digits before the point ask for.
    private static int Scale(ref double number, int scaling)
    {
        var exponent = 0;
        var (least, most) = (Math.Pow(10, scaling - 1), Math.Pow(10, scaling));
        if (number == 0) return 0;
        for (; Math.Abs(number) < least; exponent--) number *= 10;
        for (; Math.Abs(number) > most; exponent++) number /= 10;
        return exponent;
    }

    private static string Digits(double number, int places, NumberSymbols symbols) =>
        string.Concat(FixedText.Of(number, places).Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + symbols.Zero[0]) : c));

    private static string GroupedInteger(string digits, IReadOnlyList<int> positions, NumberSymbols symbols)
    {
        var regular = RegularDistance(positions);
        var places = regular > 0 ? Enumerable.Range(1, Math.Max(0, (digits.Length - 1) / regular)).Select(count => count * regular) : positions;
        return Regrouped(digits, places, symbols.Grouping, fromEnd: true);
    }

    private static string GroupedFraction(string digits, IReadOnlyList<int> positions, NumberSymbols symbols) =>
        Regrouped(digits, positions, symbols.Grouping, fromEnd: false);

    private static string Regrouped(string digits, IEnumerable<int> places, string separator, bool fromEnd)
    {
        var text = digits;
        // From the far end of the text, so that what is put in moves none of the other places.
        foreach (var at in places.Select(place => fromEnd ? digits.Length - place : place).Where(at => at >= 0 && at <= digits.Length).OrderByDescending(at => at))
            text = text.Insert(at, separator);
        return text;
    }

    /// <summary>The distance of separators that are all equally far apart, and go on so to the left; 0 when they are not.</summary>
    public static int RegularDistance(IReadOnlyList<int> positions)
    {
        if (positions.Count == 0) return 0;
        var distance = positions.Aggregate(CommonDivisor);
        return Enumerable.Range(1, positions.Count).All(index => positions.Contains(index * distance)) ? distance : 0;
    }

    private static int CommonDivisor(int a, int b) => b == 0 ? a : CommonDivisor(b, a % b);

    private static string ExponentText(int? exponent, int least, NumberSymbols symbols)
    {
        if (exponent is not { } power) return "";
        var digits = Digits(double.Parse(Math.Abs(power).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), 0, symbols);
        return symbols.Exponent + (power < 0 ? symbols.Minus : "") + digits.PadLeft(least, symbols.Zero[0]);
    }
}
