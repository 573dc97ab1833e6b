using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>The characters that pictures of numbers are made of; users may choose others.</summary>
internal sealed record NumberSymbols(string Decimal, string Grouping, string Exponent, string Minus, string Percent, string PerMille, string Zero, string Digit, string Pattern)
{
    public static NumberSymbols Of(ObjectValue? options)
    {
        string Chosen(string key, string otherwise) => (options?[key] as TextValue)?.Text is { Length: > 0 } text ? text : otherwise;
        return new NumberSymbols(
            Chosen("decimal-separator", "."), Chosen("grouping-separator", ","), Chosen("exponent-separator", "e"), Chosen("minus-sign", "-"),
            Chosen("percent", "%"), Chosen("per-mille", "\u2030"), Chosen("zero-digit", "0"), Chosen("digit", "#"), Chosen("pattern-separator", ";"));
    }

    /// <summary>Whether the character is one of the ten digits that begin with the zero.</summary>
    public bool IsDigit(char c) => c >= Zero[0] && c <= Zero[0] + 9;

    /// <summary>Whether the character stands for a digit that may be missing.</summary>
    public bool IsOptional(char c) => c.ToString() == Digit;

    /// <summary>Whether the character says something about the number, where others are written as they are.</summary>
    public bool IsActive(char c) => IsDigit(c) || new[] { Decimal, Exponent, Grouping, Digit, Pattern }.Contains(c.ToString());
}
