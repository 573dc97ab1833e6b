using System.Text;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Roman numerals.</summary>
internal sealed class RomanPicture(LetterCase letterCase) : IntegerPicture
{
    // There is no numeral above a thousand, so that large numbers are very long.
    private const double Largest = 1e7;

    private static readonly (int Value, string Numeral)[] Numerals =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public override string Pattern => letterCase == LetterCase.Upper ? "[MDCLXVI]+" : "[mdclxvi]+";

    public override double Read(string text)
    {
        double total = 0;
        double largest = 1;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = ValueOf(letterCase == LetterCase.Upper ? text[i] : char.ToUpperInvariant(text[i]));
            if (value < largest)
            {
                total -= value;
            }
            else
            {
                largest = value;
                total += value;
            }
        }

        return total;
    }

    protected override string FormatPositive(double number)
    {
        if (number > Largest) throw new JsonataFailure("D1001", NumberValue.Of(number));
        var text = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value; number -= value) text.Append(numeral);
        }

        return letterCase.Apply(text.ToString());
    }

    private static double ValueOf(char numeral)
    {
        foreach (var (value, text) in Numerals)
        {
            if (text.Length == 1 && text[0] == numeral) return value;
        }

        return double.NaN;
    }
}
