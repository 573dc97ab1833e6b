using System;
using System.Text.RegularExpressions;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// The text as it is given to the YAML scanner: of the same length, so that all places stay true, but without
/// what the scanner takes for something else than js-yaml does. Values are decoded from the source itself.
/// </summary>
internal static class YamlScanText
{
    private const int MostBlanks = 500;

    private static readonly Regex IndentedHeader = new("^[^#]*\\|[-+]?[1-9][-+]?[ \\t]*(?:#.*)?\\z", RegexOptions.CultureInvariant);

    public static char[] Prepare(SourceText source)
    {
        var text = source.Text.ToCharArray();
        // A byte order mark that came with a text and not with a file.
        if (text.Length > 0 && text[0] == '\ufeff') text[0] = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            // Line breaks of YAML 1.1 are letters in 1.2.
            if (text[i] is '\u0085' or '\u2028' or '\u2029') text[i] = '_';
            // Halves of pairs may stand alone in JavaScript.
            if (text[i] == '\\' && IsHalfPair(text, i)) "______".CopyTo(0, text, i, 6);
        }

        for (var line = 1; line <= source.LineCount; line++)
        {
            ClearBlankTabs(text, source.StartOf(line));
            if (line > 1) BoundBlanks(text, source, line);
        }

        return text;
    }

    /// <summary>Whether nothing had to be changed, as in most files; the source itself will do then.</summary>
    public static bool IsSame(char[] prepared, string source)
    {
        for (var i = 0; i < prepared.Length; i++)
        {
            if (prepared[i] != source[i]) return false;
        }

        return true;
    }

    // Below a header such as |2 the scanner looks for the end of the blanks, further than its buffer reaches.
    private static void BoundBlanks(char[] text, SourceText source, int line)
    {
        var start = source.StartOf(line);
        for (var at = start; at < start + MostBlanks; at++)
        {
            if (at >= text.Length || text[at] != ' ') return;
        }

        if (IndentedHeader.IsMatch(source.LineAt(line - 1))) text[start + MostBlanks - 1] = '_';
    }

    private static bool IsHalfPair(char[] text, int at) =>
        at + 6 <= text.Length && text[at + 1] == 'u' && text[at + 2] is 'd' or 'D' && text[at + 3] is '8' or '9' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
        && Uri.IsHexDigit(text[at + 4]) && Uri.IsHexDigit(text[at + 5]);

    // Tabs on a line with nothing else but a comment indent nothing.
    private static void ClearBlankTabs(char[] text, int start)
    {
        var at = start;
        var tabs = false;
        while (at < text.Length && text[at] is ' ' or '\t') tabs |= text[at++] == '\t';
        if (!tabs || (at < text.Length && text[at] is not ('\n' or '\r' or '#'))) return;
        for (var i = start; i < at; i++) text[i] = ' ';
    }
}
