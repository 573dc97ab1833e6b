using System;
using System.Linq;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>What a picture of numbers must not have. Of several faults the last rule counts, as in the reference.</summary>
internal static class SubPictureRules
{
    private static readonly (string Code, Func<SubPicture, NumberSymbols, bool> IsBroken)[] All =
    [
        ("D3081", (part, symbols) => IsTwice(part.Text, symbols.Decimal)),
        ("D3082", (part, symbols) => IsTwice(part.Text, symbols.Percent)),
        ("D3083", (part, symbols) => IsTwice(part.Text, symbols.PerMille)),
        ("D3084", (part, symbols) => Has(part.Text, symbols.Percent) && Has(part.Text, symbols.PerMille)),
        ("D3085", (part, _) => part.DigitsOrOptional(part.Mantissa) == 0),
        ("D3086", (part, symbols) => !part.Active.All(symbols.IsActive)),
        ("D3087", (part, symbols) => Has(part.Text, symbols.Grouping + symbols.Decimal) || Has(part.Text, symbols.Decimal + symbols.Grouping)),
        ("D3088", (part, symbols) => !Has(part.Text, symbols.Decimal) && part.Integer.EndsWith(symbols.Grouping, StringComparison.Ordinal)),
        ("D3089", (part, symbols) => Has(part.Text, symbols.Grouping + symbols.Grouping)),
        ("D3090", (part, symbols) => part.Integer.IndexOf(symbols.Digit, StringComparison.Ordinal) is >= 0 and var at && part.Digits(part.Integer.Substring(0, at)) > 0),
        ("D3091", (part, symbols) => part.Fraction.LastIndexOf(symbols.Digit, StringComparison.Ordinal) is >= 0 and var at && part.Digits(part.Fraction.Substring(at)) > 0),
        ("D3092", (part, symbols) => part.Exponent is { Length: > 0 } && (Has(part.Text, symbols.Percent) || Has(part.Text, symbols.PerMille))),
        ("D3093", (part, symbols) => part.Exponent is { } exponent && (exponent.Length == 0 || !exponent.All(symbols.IsDigit))),
    ];

    public static string? BrokenBy(SubPicture part, NumberSymbols symbols) => All.LastOrDefault(rule => rule.IsBroken(part, symbols)).Code;

    private static bool Has(string text, string sign) => text.IndexOf(sign, StringComparison.Ordinal) >= 0;

    private static bool IsTwice(string text, string sign) => text.IndexOf(sign, StringComparison.Ordinal) != text.LastIndexOf(sign, StringComparison.Ordinal);
}
