using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>Breaks texts: letter by letter, token by token, line by line, and by parts of another text.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> words)
{
    private const int LongestText = 60_000;

    private static readonly Regex Tokens = new(@"""(?:[^""\\\n]|\\.)*""|'[^'\n]*'|\$?\{|[\w.-]+|\s+|.", RegexOptions.Singleline);

    private static readonly string[] Hostile =
    [
        "\0", "\u001b[31m", "\u202e", "\u200b", "\ufeff", "\ud800", "\udc00", "\u2028", "\u0085", "\r", "\t", "\u00e9", "\U0001f600", "\\", "\"", "'", "`", "${", "}", "\\u0000", "\\ud800",
        "-1", "0", "1e999", "-0", "9223372036854775808", "2147483648", "0.1e-400", "99999999999999999999999999999999999999", "NaN", "null", "true", "[]", "{}", "\"\"", "~", "__proto__", "../../x", "CON", "",
    ];

    public string Mutate(string text, string other)
    {
        for (var count = 1 << random.Next(4); count > 0; count--) text = Once(text, other);
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    /// <summary>The text as a file can have it: halves of surrogate pairs have no form there.</summary>
    public static string Writable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private string Once(string text, string other) => random.Next(9) switch
    {
        0 => text.Insert(At(text), Word()),
        1 => Cut(text, random.Next(1, 4)),
        2 => Cut(text, random.Next(1, Math.Max(2, text.Length / 2))),
        3 => text.Insert(At(text), Slice(text)),
        4 => text.Insert(At(text), Slice(other)),
        5 => ByToken(text, other),
        6 => ByLine(text, other),
        7 => Letter(text),
        _ => ByToken(text, text),
    };

    private int At(string text) => random.Next(text.Length + 1);

    private string Word() => random.Next(3) == 0 ? Hostile[random.Next(Hostile.Length)] : words[random.Next(words.Count)];

    private string Cut(string text, int length)
    {
        var at = At(text);
        return text.Remove(at, Math.Min(length, text.Length - at));
    }

    private string Slice(string text)
    {
        var at = At(text);
        return text.Substring(at, random.Next(Math.Min(200, text.Length - at) + 1));
    }

    private string Letter(string text)
    {
        if (text.Length == 0) return text;
        var at = random.Next(text.Length);
        return string.Concat(text.AsSpan(0, at), ((char)(text[at] ^ (1 << random.Next(8)))).ToString(), text.AsSpan(at + 1));
    }

    // Values change their places, so that what is well formed means something else.
    private string ByToken(string text, string other)
    {
        var tokens = Tokens.Matches(text);
        if (tokens.Count == 0) return text;
        var token = tokens[random.Next(tokens.Count)];
        var others = other.Length == 0 || random.Next(2) == 0 ? null : Tokens.Matches(other);
        var put = random.Next(4) == 0 ? "" : others is { Count: > 0 } ? others[random.Next(others.Count)].Value : Word();
        return string.Concat(text.AsSpan(0, token.Index), put, text.AsSpan(token.Index + token.Length));
    }

    private string ByLine(string text, string other)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(4))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(random.Next(lines.Count), lines[at]); break;
            case 2: lines[at] = new string(' ', random.Next(8)) + lines[at].TrimStart(); break;
            default: lines.Insert(at, other.Split('\n') is var others ? others[random.Next(others.Length)] : ""); break;
        }

        return string.Join('\n', lines);
    }
}
