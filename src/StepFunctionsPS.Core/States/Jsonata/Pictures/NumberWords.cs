using System;
using System.Collections.Generic;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>The words of numbers.</summary>
internal static class NumberWords
{
    private static readonly string[] Few =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] FewOrdinals =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
        "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
    ];

    private static readonly string[] Tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];

    /// <summary>The words in lower case with what they stand for, ordinal ones too.</summary>
    public static IReadOnlyDictionary<string, double> Values { get; } = MakeValues();

    public static string Of(double number, bool isOrdinal) => Of(number, isOrdinal, isFirst: true);

    private static string Of(double number, bool isOrdinal, bool isFirst)
    {
        if (number < 20) return (isFirst ? "" : " and ") + (isOrdinal ? FewOrdinals : Few)[(int)number];
        if (number < 100) return (isFirst ? "" : " and ") + BelowHundred((int)number, isOrdinal);
        var magnitude = number < 1000 ? 0 : Math.Min(Magnitudes.Length, (int)Math.Floor(Math.Log10(number) / 3));
        var unit = magnitude == 0 ? 100 : Math.Pow(10, magnitude * 3);
        var (count, rest) = (Math.Floor(number / unit), number % unit);
        var words = (isFirst ? "" : ", ") + Of(count, isOrdinal: false, isFirst: true) + " " + (magnitude == 0 ? "Hundred" : Magnitudes[magnitude - 1]);
        return rest > 0 ? words + Of(rest, isOrdinal, isFirst: false) : isOrdinal ? words + "th" : words;
    }

    private static string BelowHundred(int number, bool isOrdinal)
    {
        var tens = Tens[(number / 10) - 2];
        if (number % 10 > 0) return tens + "-" + (isOrdinal ? FewOrdinals : Few)[number % 10];
        return isOrdinal ? tens.Substring(0, tens.Length - 1) + "ieth" : tens;
    }

    private static Dictionary<string, double> MakeValues()
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal) { ["hundred"] = 100, ["hundredth"] = 100 };
        for (var i = 0; i < Few.Length; i++)
        {
            values[Few[i].ToLowerInvariant()] = i;
            values[FewOrdinals[i].ToLowerInvariant()] = i;
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            var word = Tens[i].ToLowerInvariant();
            values[word] = (i + 2) * 10;
            values[word.Substring(0, word.Length - 1) + "ieth"] = (i + 2) * 10;
        }

        for (var i = 0; i < Magnitudes.Length; i++)
        {
            var word = Magnitudes[i].ToLowerInvariant();
            values[word] = values[word + "th"] = Math.Pow(10, (i + 1) * 3);
        }

        return values;
    }
}
