using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>How wide text is, by a table of Arial's widths: close enough for any sans-serif font, so that no font is needed to lay out.</summary>
internal static class TextWidth
{
    private const int FirstInTable = ' ';
    private const int Accented = 600;
    private const int Wide = 1000;
    private const double Bold = 1.08;

    // Other fonts may be a little wider.
    private const double Safety = 1.04;

    // In thousandths of the font's size, from the blank to the tilde.
    private static readonly int[] Table =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <param name="text">One line.</param>
    /// <param name="size">The size of the font in pixels.</param>
    /// <param name="isBold">Whether it is written in bold.</param>
    public static double Of(string text, double size, bool isBold = false) => text.Sum(Width) * size / 1000 * Safety * (isBold ? Bold : 1);

    private static int Width(char letter)
    {
        var place = letter - FirstInTable;
        if (place >= 0 && place < Table.Length) return Table[place];
        if (letter < '\u1100') return IsMark(letter) ? 0 : Accented;
        // Both halves of a pair are one sign.
        return char.IsSurrogate(letter) ? Wide / 2 : IsMark(letter) ? 0 : Wide;
    }

    private static bool IsMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
