using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Numbers in words: Twelve, One Hundred and First.</summary>
internal sealed class WordPicture(LetterCase letterCase, bool isOrdinal) : IntegerPicture
{
    public override string Pattern => "(?:" + string.Join("|", NumberWords.Values.Keys.OrderByDescending(word => word.Length).Concat(["and", "[-, ]"])) + ")+";

    public override double Read(string text)
    {
        var segments = new Stack<double>([0]);
        foreach (var word in Regex.Split(text.ToLowerInvariant(), @",\s|\sand\s|[\s\\-]"))
        {
            var value = NumberWords.Values.TryGetValue(word, out var known) ? known : double.NaN;
            if (!(value < 100))
            {
                segments.Push(segments.Pop() * value);
                continue;
            }

            var top = segments.Pop();
            if (top >= 1000)
            {
                segments.Push(top);
                top = 0;
            }

            segments.Push(top + value);
        }

        return segments.Sum();
    }

    protected override string FormatPositive(double number) => letterCase.Apply(NumberWords.Of(number, isOrdinal));
}
