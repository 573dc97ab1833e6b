using System.Globalization;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagnostics;

/// <summary>
/// Text of files inside a message. What steers a terminal, begins a line of its own, changes the order in which letters
/// are read, or cannot be seen at all is written as an escape: <c>\u001b</c>.
/// </summary>
internal static class ShownText
{
    public static string Of(string text)
    {
        if (!text.Where((_, at) => IsHidden(text, at)).Any()) return text;
        var shown = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsHidden(text, at)) shown.Append("\\u").Append(((int)text[at]).ToString("x4", CultureInfo.InvariantCulture));
            else shown.Append(text[at]);
        }

        return shown.ToString();
    }

    /// <summary>The text with a blank for each such letter, so that columns stay where they are.</summary>
    public static string Blanked(string text) => new([.. text.Select((letter, at) => IsHidden(text, at) ? ' ' : letter)]);

    private static bool IsHidden(string text, int at) => text[at] switch
    {
        // By far the most, and quick to tell.
        >= ' ' and < '\u007f' => false,
        // These join letters and emoji, and are a part of how names are spelled.
        '\u200c' or '\u200d' => false,
        var letter when char.IsHighSurrogate(letter) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        var letter when char.IsLowSurrogate(letter) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        var letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };
}
