using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>One of the two parts of a picture, for positive or for negative numbers, cut into its pieces.</summary>
internal sealed class SubPicture
{
    private readonly NumberSymbols symbols;

    public SubPicture(string text, NumberSymbols symbols)
    {
        this.symbols = symbols;
        Text = text;
        var marks = Enumerable.Range(0, text.Length).Where(i => symbols.IsActive(text[i]) && text[i].ToString() != symbols.Exponent).ToArray();
        Prefix = marks.Length == 0 ? "" : text.Substring(0, marks[0]);
        Suffix = marks.Length == 0 ? "" : text.Substring(marks[marks.Length - 1] + 1);
        Active = text.Substring(Prefix.Length, text.Length - Suffix.Length - Prefix.Length);
        var exponent = text.IndexOf(symbols.Exponent, Prefix.Length, StringComparison.Ordinal);
        // The reference counts this place from the start of the picture and not from that of the active part.
        var hasExponent = exponent >= 0 && exponent <= text.Length - Suffix.Length;
        Mantissa = hasExponent ? Active.Substring(0, Math.Min(exponent, Active.Length)) : Active;
        Exponent = hasExponent ? Active.Substring(Math.Min(exponent + 1, Active.Length)) : null;
        var point = Mantissa.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        Integer = point < 0 ? Mantissa : Mantissa.Substring(0, point);
        Fraction = point < 0 ? Suffix : Mantissa.Substring(point + 1);
    }

    public string Text { get; }

    public string Prefix { get; }

    public string Suffix { get; }

    public string Active { get; }

    public string Mantissa { get; }

    public string Integer { get; }

    public string Fraction { get; }

    public string? Exponent { get; }

    /// <summary>How many digits stand to the right of each grouping separator of the integer part.</summary>
    public IReadOnlyList<int> IntegerGroups => GroupPositions(Integer, toLeft: false);

    /// <summary>How many digits stand to the left of each grouping separator of the fraction.</summary>
    public IReadOnlyList<int> FractionGroups => GroupPositions(Fraction, toLeft: true);

    public int Digits(string? part) => part?.Count(symbols.IsDigit) ?? 0;

    public int DigitsOrOptional(string part) => part.Count(c => symbols.IsDigit(c) || symbols.IsOptional(c));

    private List<int> GroupPositions(string part, bool toLeft)
    {
        var positions = new List<int>();
        var at = part.IndexOf(symbols.Grouping, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = Math.Min(at, part.Length);
            positions.Add(DigitsOrOptional(toLeft ? part.Substring(0, end) : part.Substring(end)));
            at = at + 1 <= Integer.Length ? Integer.IndexOf(symbols.Grouping, at + 1, StringComparison.Ordinal) : -1;
        }

        return positions;
    }
}
