using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>
/// Writes a regular expression of JavaScript as .NET's engine means it: classes of ASCII, the end of the text and not the
/// line before it, groups numbered from left to right. What only Java has (<c>(?i)</c>, <c>\p{L}</c>, <c>\A</c>) works as it does there.
/// </summary>
internal sealed class RegexTranslator
{
    private const string LineEnds = @"\n\r\u2028\u2029";
    private const string WordEdge = "(?:(?<=[a-zA-Z0-9_])(?![a-zA-Z0-9_])|(?<![a-zA-Z0-9_])(?=[a-zA-Z0-9_]))";
    private const string NoWordEdge = "(?:(?<=[a-zA-Z0-9_])(?=[a-zA-Z0-9_])|(?<![a-zA-Z0-9_])(?![a-zA-Z0-9_]))";

    // A pattern that goes wild is stopped, since nothing else can.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly string pattern;
    private readonly bool isMultiline;
    private readonly StringBuilder result = new();
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private int groups;
    private int at;

    private RegexTranslator(string pattern, bool isMultiline)
    {
        this.pattern = pattern;
        this.isMultiline = isMultiline;
    }

    public static Regex Translate(string pattern, string flags, int position)
    {
        var options = RegexOptions.CultureInvariant | (flags.IndexOf('i') >= 0 ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(new RegexTranslator(pattern, flags.IndexOf('m') >= 0).Translate(), options, Longest);
        }
        catch (ArgumentException)
        {
            throw JsonataFailure.At(position, "S0303", pattern);
        }
    }

    private string Translate()
    {
        while (at < pattern.Length)
        {
            var c = pattern[at++];
            switch (c)
            {
                case '\\': Escape(); break;
                case '[': Class(); break;
                case '(': Group(); break;
                case '.': result.Append("[^" + LineEnds + "]"); break;
                case '^': result.Append(isMultiline ? $"(?<=\\A|[{LineEnds}])" : "\\A"); break;
                case '$': result.Append(isMultiline ? $"(?=[{LineEnds}]|\\z)" : "\\z"); break;
                case '{' when !IsQuantifier(): result.Append("\\{"); break;
                default: result.Append(c); break;
            }
        }

        return result.ToString();
    }

    private void Escape()
    {
        var c = at < pattern.Length ? pattern[at++] : throw new ArgumentException("\\");
        switch (c)
        {
            case 'd': result.Append("[0-9]"); break;
            case 'D': result.Append("[^0-9]"); break;
            case 'w': result.Append("[a-zA-Z0-9_]"); break;
            case 'W': result.Append("[^a-zA-Z0-9_]"); break;
            case 's': result.Append("[\\s\\uFEFF]"); break;
            case 'S': result.Append("[^\\s\\uFEFF]"); break;
            case 'b': result.Append(WordEdge); break;
            case 'B': result.Append(NoWordEdge); break;
            case 'k' when Name("<") is { } name && names.TryGetValue(name, out var number): result.Append("(?:\\" + number + ")"); break;
            case >= '1' and <= '9': result.Append("(?:\\" + c + Digits() + ")"); break;
            default: Literal(c, "tnrfv0cxupPAzZGk"); break;
        }
    }

    private void Class()
    {
        if (Take("]")) result.Append("(?!)");
        else if (Take("^]")) result.Append("[\\s\\S]");
        else ClassItems();
    }

    private void ClassItems()
    {
        result.Append('[');
        if (Take("^")) result.Append('^');
        var isBehindSet = false;
        while (at < pattern.Length && pattern[at] != ']')
        {
            var start = at;
            var c = pattern[at++];
            if (c == '[') result.Append("\\[");
            else if (c == '-' && (isBehindSet || IsSet(at))) result.Append("\\-");
            else if (c != '\\' || at >= pattern.Length) result.Append(c);
            else ClassEscape(pattern[at++]);
            isBehindSet = IsSet(start);
        }

        if (!Take("]")) throw new ArgumentException("[");
        result.Append(']');
    }

    // Next to a set of characters a hyphen makes no range.
    private bool IsSet(int start) => start + 1 < pattern.Length && pattern[start] == '\\' && "dwsDWS".IndexOf(pattern[start + 1]) >= 0;

    private void ClassEscape(char c)
    {
        switch (c)
        {
            case 'd': result.Append("0-9"); break;
            case 'D': result.Append("\\0-/:-\\uFFFF"); break;
            case 'w': result.Append("a-zA-Z0-9_"); break;
            case 'W': result.Append("\\0-/:-@\\[-^`{-\\uFFFF"); break;
            default: Literal(c, "tnrfvb0cxupPsS"); break;
        }
    }

    // Groups without a name keep their numbers; in .NET those with names would come last.
    private void Group()
    {
        if (!Take("?"))
        {
            groups++;
            result.Append('(');
        }
        else if (at + 1 < pattern.Length && pattern[at] == '<' && pattern[at + 1] is not ('=' or '!') && Name("<") is { } name)
        {
            names[name] = ++groups;
            result.Append('(');
        }
        else
        {
            result.Append("(?");
        }
    }

    private bool IsQuantifier() => Regex.IsMatch(pattern.Substring(at), @"\A[0-9]+(,[0-9]*)?\}");

    private bool Take(string sign)
    {
        if (string.CompareOrdinal(pattern, at, sign, 0, sign.Length) != 0) return false;
        at += sign.Length;
        return true;
    }

    private string? Name(string open)
    {
        var end = pattern.IndexOf('>', at);
        if (end < 0 || !Take(open)) return null;
        var name = pattern.Substring(at, end - at);
        at = end + 1;
        return name;
    }

    private string Digits()
    {
        var start = at;
        while (at < pattern.Length && pattern[at] is >= '0' and <= '9') at++;
        return pattern.Substring(start, at - start);
    }

    // An escaped letter without a meaning is the letter.
    private void Literal(char c, string meant)
    {
        if (meant.IndexOf(c) >= 0 || !(char.IsLetterOrDigit(c) || c == '_')) result.Append('\\');
        result.Append(c);
    }
}
