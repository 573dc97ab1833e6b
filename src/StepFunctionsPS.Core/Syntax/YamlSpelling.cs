using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Syntax;

/// <summary>How a text is spelled in YAML: plain where that is safe with readers of YAML 1.1 and 1.2, else quoted.</summary>
internal static class YamlSpelling
{
    // Numbers of YAML 1.1 may have underscores, colons and several points; dates start like 2020-01.
    private static readonly Regex LooksLikeNumber = new(
        "^(?:[-+.]*[0-9][0-9a-fA-FxXoO_.:,+-]*|[-+.]+[a-zA-Z]{3}|[0-9]{4}-[0-9]{1,2}-.*)\\z", RegexOptions.CultureInvariant);

    private static readonly string[] Words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

    /// <summary>A key, or a value on one line.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>Whether a text of several lines reads back exactly from a block below <c>|</c>.</summary>
    public static bool IsBlock(string text, bool canIndent)
    {
        if (text.IndexOf('\n') < 0 || text.Trim('\n').Length == 0) return false;
        if (!canIndent && text.TrimStart('\n')[0] == ' ') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' ? i > 0 && text[i - 1] is ' ' or '\t' : text[i] != '\t' && !IsPrintable(text, i)) return false;
        }

        // A blank or a tab at the very end would be a trailing one, too; a tab in front looks like indentation.
        return text[text.Length - 1] is not (' ' or '\t') && text.TrimStart('\n')[0] != '\t';
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] is '_' or '/' or '$' or '.' or '(')) return false;
        if (text[text.Length - 1] is ' ' or ':') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPrintable(text, i)) return false;
            if (text[i] == ':' && text[i + 1] == ' ') return false;
            if (text[i] == '#' && text[i - 1] == ' ') return false;
        }

        return !Array.Exists(Words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            && !LooksLikeNumber.IsMatch(text)
            && !text.StartsWith("...", StringComparison.Ordinal);
    }

    private static bool IsPrintable(string text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and <= '~') return true;
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]);
        // Blanks that are none, invisible marks and line breaks of other standards are shown as escapes.
        return c > '\u00a0' && CharUnicodeInfo.GetUnicodeCategory(c) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
    }

    private static string Quote(string text)
    {
        var json = JsonWriter.Quote(text);
        var quoted = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (IsPrintable(json, i)) quoted.Append(json[i]);
            else quoted.Append("\\u").Append(((int)json[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        return quoted.ToString();
    }
}
