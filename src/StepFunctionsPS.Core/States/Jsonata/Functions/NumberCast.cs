using System.Numerics;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Makes numbers of texts, in JSON's spelling or with <c>0x</c>, <c>0o</c>, <c>0b</c>, and of truth values.</summary>
internal static class NumberCast
{
    // A double has fewer binary ones before it overflows, let alone those of larger bases.
    private const int MostDigits = 1_024;

    private static readonly Regex Decimal = new(@"\A-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Based = new(@"\A0(?:[xX](?<16>[0-9A-Fa-f]+)|[oO](?<8>[0-7]+)|[bB](?<2>[01]+))\z", RegexOptions.CultureInvariant);

    public static Value Of(Value value) => value switch
    {
        NumberValue => value,
        BooleanValue flag => NumberValue.Of(flag.IsTrue ? 1 : 0),
        TextValue text => OfText(text),
        _ => throw Refusal(value),
    };

    private static NumberValue OfText(TextValue value)
    {
        if (Decimal.IsMatch(value.Text))
        {
            var number = NumberText.ToDouble(value.Text);
            return double.IsInfinity(number) ? throw Refusal(value) : NumberValue.Of(number);
        }

        var match = Based.Match(value.Text);
        foreach (var radix in new[] { 16, 8, 2 })
        {
            if (match.Groups[radix].Success) return NumberValue.Of(Digits(match.Groups[radix].Value, radix));
        }

        throw Refusal(value);
    }

    private static double Digits(string digits, int radix)
    {
        digits = digits.TrimStart('0');
        if (digits.Length > MostDigits) return double.PositiveInfinity;
        var whole = BigInteger.Zero;
        foreach (var digit in digits) whole = (whole * radix) + "0123456789abcdef".IndexOf(char.ToLowerInvariant(digit));
        return (double)whole;
    }

    private static JsonataFailure Refusal(Value value) => new("D3030", value) { Argument = 1 };
}
