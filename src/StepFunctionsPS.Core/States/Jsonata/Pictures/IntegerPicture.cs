using System;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>How whole numbers are written: in digits, words, letters or Roman numerals.</summary>
internal abstract class IntegerPicture
{
    /// <summary>What it accepts when it is part of a date, as a regular expression.</summary>
    public abstract string Pattern { get; }

    public static IntegerPicture Parse(string picture)
    {
        var semicolon = picture.LastIndexOf(';');
        var form = semicolon < 0 ? picture : picture.Substring(0, semicolon);
        var isOrdinal = semicolon >= 0 && semicolon + 1 < picture.Length && picture[semicolon + 1] == 'o';
        return form switch
        {
            "A" => new LetterPicture('A'),
            "a" => new LetterPicture('a'),
            "I" => new RomanPicture(LetterCase.Upper),
            "i" => new RomanPicture(LetterCase.Lower),
            "W" => new WordPicture(LetterCase.Upper, isOrdinal),
            "Ww" => new WordPicture(LetterCase.Title, isOrdinal),
            "w" => new WordPicture(LetterCase.Lower, isOrdinal),
            _ => (IntegerPicture?)DigitPicture.Parse(form, isOrdinal) ?? new UnknownPicture(form),
        };
    }

    public string Format(double number)
    {
        Numeric.Finite(NumberValue.Of(number));
        return (number < 0 ? "-" : "") + FormatPositive(Math.Abs(number));
    }

    /// <summary>The number that a text stands for; NaN for none.</summary>
    public abstract double Read(string text);

    protected abstract string FormatPositive(double number);

    /// <summary>A picture without any digit, which XPath leaves to implementations.</summary>
    private sealed class UnknownPicture(string form) : IntegerPicture
    {
        public override string Pattern => throw Refusal();

        public override double Read(string text) => throw Refusal();

        protected override string FormatPositive(double number) => throw Refusal();

        private JsonataFailure Refusal() => new("D3130", new TextValue(form));
    }
}
