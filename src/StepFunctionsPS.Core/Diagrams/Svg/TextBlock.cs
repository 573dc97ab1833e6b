using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Text broken into lines that fit.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Width">That of the widest.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, double Width)
{
    private const string Cut = "…";

    public static TextBlock Empty { get; } = new([], 0);

    /// <summary>Breaks text at blanks, and words where they have to be broken where a new word begins: <c>ChargeCard</c>, <c>charge_card</c>. What is too much is cut.</summary>
    public static TextBlock Fit(string text, double size, bool isBold, double width, int lines)
    {
        var made = new List<string>();
        var line = "";
        foreach (var part in Words(StateLabel.OneLine(text)).SelectMany(word => Fits(word) ? [word] : Parts(word)))
        {
            if (line.Length > 0 && !Fits(line + part.TrimEnd()))
            {
                made.Add(line.TrimEnd());
                line = "";
            }

            line += part;
            while (!Fits(line.TrimEnd()))
            {
                var end = Enumerable.Range(1, line.Length - 1).Last(length => length == 1 || Fits(line.Substring(0, length)));
                if (end < line.Length - 1 && char.IsHighSurrogate(line[end - 1])) end++;
                made.Add(line.Substring(0, end));
                line = line.Substring(end);
                if (line.Length < 2) break;
            }
        }

        if (line.Trim().Length > 0) made.Add(line.TrimEnd());
        if (made.Count > lines) made = [.. made.Take(lines - 1), Shortened(made[lines - 1])];
        return new TextBlock(made, made.Select(item => TextWidth.Of(item, size, isBold)).DefaultIfEmpty().Max());

        bool Fits(string piece) => TextWidth.Of(piece.TrimEnd(), size, isBold) <= width;

        string Shortened(string last)
        {
            while (last.Length > 1 && !Fits(last + Cut)) last = last.Substring(0, last.Length - (char.IsLowSurrogate(last[last.Length - 1]) ? 2 : 1));
            return last + Cut;
        }
    }

    // Each with the blank after it.
    private static IEnumerable<string> Words(string text)
    {
        var words = text.Split(' ');
        return words.Select((word, i) => i + 1 < words.Length ? word + " " : word);
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, here) = (text[i - 1], text[i]);
            var isBreak = before is ' ' or '_' or '-' or '.' or ':' or '/' or ',' || (char.IsLower(before) && char.IsUpper(here)) || before >= '\u2E80';
            if (!isBreak || here == ' ' || char.IsLowSurrogate(here)) continue;
            yield return text.Substring(start, i - start);
            start = i;
        }

        if (start < text.Length) yield return text.Substring(start);
    }
}
