using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// Makes a regular expression of a pattern, with the peculiarities of micromatch 4, since what a zip holds hangs on them:
/// <c>[!a]</c> is no negation, <c>a/**</c> is also a file <c>a</c>, and <c>**</c> beside other characters is a single star.
/// </summary>
internal sealed class GlobTranslator
{
    private const string Star = "[^/]*?";
    private const string GlobStar = @"(?:(?:(?!(?:^|/)\.{1,2}(?:/|$)).)*?)";
    private const string NoDots = @"(?!\.{1,2}(?:/|$))";
    private const string NoSecondDot = @"(?!\.{0,1}(?:/|$))";
    private const string OneCharacter = "(?=.)";

    // Nobody nests patterns that deep; the stack would end.
    private const int DeepestNesting = 50;

    private static readonly Regex StarsWithEndings = new(@"^\*\*(\.\w+)+$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    private static readonly Regex Range = new(@"^[^.]+\.\.[^.]+$", RegexOptions.CultureInvariant);

    private static readonly (string Name, string Set)[] CharacterClasses =
    [
        ("alnum", "a-zA-Z0-9"), ("alpha", "a-zA-Z"), ("digit", "0-9"), ("lower", "a-z"), ("upper", "A-Z"), ("word", "A-Za-z0-9_"), ("xdigit", "A-Fa-f0-9"), ("space", @" \t\r\n\v\f"), ("blank", @" \t"),
    ];

    private readonly string pattern;
    private readonly int depth;
    private readonly StringBuilder text = new();
    private int at;

    // The whole pattern, or a part in braces or brackets of it, which knows no start of a path.
    private GlobTranslator(string pattern, int depth)
    {
        this.pattern = pattern;
        this.depth = depth;
    }

    private bool IsPart => depth > 0;

    public static string Translate(string pattern)
    {
        var whole = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
        return StarsWithEndings.IsMatch(whole) ? GlobStar + Regex.Escape(whole.Substring(2)) : new GlobTranslator(whole, 0).Sequence();
    }

    private static string Part(string pattern, int depth) => depth > DeepestNesting ? Regex.Escape(pattern) : new GlobTranslator(pattern, depth).Sequence();

    private string Sequence()
    {
        while (at < pattern.Length)
        {
            var c = pattern[at];
            if (c == '\\') Escape();
            else if ("@?*+!".IndexOf(c) >= 0 && Next(1) == '(' && Next(2) != '?') Group(c);
            else if (c == '*') Stars();
            else if (c == '?') Literal("[^/]");
            else if (c == '[') Class();
            else if (c == '{') Braces();
            else if (c == '(') Group('\0');
            else if (c == '"') Quoted();
            else if (c == '/') Literal("/");
            else if (c == '|') Literal(IsPlain ? @"\|" : "|");
            else if (c == '.') Dot();
            else Literal(Regex.Escape(c.ToString()).Replace("]", @"\]").Replace("}", @"\}"));
        }

        return text.ToString();
    }

    // A pattern for a single name, without anything to group, has no alternatives.
    private bool IsPlain => !IsPart && pattern.IndexOfAny(['/', '(', ')', '[', ']', '{', '}', '"']) < 0;

    private char Next(int by) => at + by < pattern.Length ? pattern[at + by] : '\0';

    private bool IsAtStartOfName => (at == 0 && !IsPart) || (at > 0 && pattern[at - 1] == '/');

    private void Literal(string expression)
    {
        text.Append(expression);
        at++;
    }

    private void Escape()
    {
        if (at + 1 == pattern.Length)
        {
            Literal(@"\\");
            return;
        }

        at++;
        Literal(Regex.Escape(pattern[at].ToString()).Replace("]", @"\]").Replace("}", @"\}"));
    }

    private void Dot()
    {
        var isFirst = IsAtStartOfName;
        Literal(@"\.");
        // ".*" is neither "." nor "..".
        if (isFirst && Next(0) == '*' && Next(1) != '(') text.Append(NoSecondDot).Append(Next(1) == '*' ? "" : OneCharacter);
    }

    private void Quoted()
    {
        var end = pattern.IndexOf('"', at + 1);
        if (end < 0) end = pattern.Length;
        text.Append(Regex.Escape(pattern.Substring(at + 1, end - at - 1)));
        at = Math.Min(pattern.Length, end + 1);
    }

    private void Stars()
    {
        var first = at;
        var isFirstOfName = IsAtStartOfName;
        var isFirst = isFirstOfName || (at == 0 && IsPart);
        while (Next(0) == '*' && !(Next(1) == '(' && at > first)) at++;
        var isDouble = at - first == 2 && isFirst;
        // "**/**/" says no more than "**/".
        while (isDouble && Next(0) == '/' && Next(1) == '*' && Next(2) == '*' && (Next(3) is '\0' or '/')) at += 3;
        var isEnd = at == pattern.Length;
        if (!isDouble || !(isEnd || Next(0) is '/' or '('))
        {
            if (isFirstOfName) text.Append(NoDots).Append(at - first == 1 ? OneCharacter : "");
            text.Append(Star);
            return;
        }

        var isAfterSlash = first > 1 && pattern[first - 1] == '/';
        // After a star, "/**" does stand for something.
        if (isAfterSlash && (isEnd ? pattern[first - 2] != '*' : Next(0) == '/'))
        {
            // The slash before it goes with it, so that "a/**" is also "a", and "a/**/b" also "a/b".
            text.Length--;
            text.Append("(?:/").Append(NoDots).Append(GlobStar);
            if (isEnd) text.Append("|$)");
            else text.Append(at + 1 < pattern.Length ? "/|/|$)" : "/|/)");
            if (!isEnd) at++;
        }
        else if (first == 0 && !IsPart && Next(0) == '/')
        {
            text.Append("(?:^|/|").Append(NoDots).Append(GlobStar).Append("/)");
            at++;
        }
        else
        {
            if (isFirstOfName) text.Append(NoDots);
            text.Append(GlobStar);
        }
    }

    private void Class()
    {
        var end = at + 1;
        if (end < pattern.Length && pattern[end] == '^') end++;
        if (end < pattern.Length && pattern[end] == ']') end++;
        while (end < pattern.Length && pattern[end] != ']') end += pattern[end] == '\\' ? 2 : pattern[end] == '[' && pattern.IndexOf(":]", end, StringComparison.Ordinal) is > 0 and var close && pattern[end + 1] == ':' ? close + 2 - end : 1;
        if (end >= pattern.Length)
        {
            Literal(@"\[");
            return;
        }

        var content = pattern.Substring(at + 1, end - at - 1);
        at = end + 1;
        var isNegated = content.StartsWith("^", StringComparison.Ordinal);
        var expression = "[" + ClassContent(content) + (isNegated && content.IndexOf('/') < 0 ? "/]" : "]");
        // Without anything that looks like an expression, the brackets may also stand for themselves.
        var isOnlyLetters = content.IndexOfAny(['-', '*', '+', '?', '.', '^', '$', '{', '}', '(', '|', ')', '[', ']']) < 0;
        text.Append(isOnlyLetters ? $"(?:{Regex.Escape("[" + content).Replace("]", @"\]")}\\]|{expression})" : expression);
    }

    private static string ClassContent(string content)
    {
        foreach (var (name, set) in CharacterClasses) content = content.Replace($"[:{name}:]", set);
        var isNegated = content.StartsWith("^", StringComparison.Ordinal);
        var rest = (isNegated ? content.Substring(1) : content).Replace("[", @"\[");
        if (rest.StartsWith("]", StringComparison.Ordinal)) rest = "\\" + rest;
        return (isNegated ? "^" : "") + rest;
    }

    private void Braces()
    {
        var end = Close(at, '{', '}');
        if (end < 0)
        {
            Literal(@"\{");
            return;
        }

        var content = pattern.Substring(at + 1, end - at - 1);
        var parts = Split(content, ',');
        at = end + 1;
        if (parts.Count > 1) text.Append("(?:").Append(string.Join("|", parts.Select(part => Part(part, depth + 1)))).Append(')');
        else if (Range.IsMatch(content)) text.Append('[').Append(string.Join("-", content.Split([".."], StringSplitOptions.None).OrderBy(bound => bound, StringComparer.Ordinal))).Append(']');
        else text.Append(@"\{").Append(Part(content, depth + 1)).Append(@"\}");
    }

    // A list in brackets: @(one of), ?(none or one), *(none or more), +(one or more), !(none of).
    private void Group(char kind)
    {
        var open = kind == '\0' ? at : at + 1;
        var end = Close(open, '(', ')');
        if (end < 0)
        {
            Literal(Regex.Escape(pattern[at].ToString()));
            return;
        }

        var content = pattern.Substring(open + 1, end - open - 1);
        var isFirst = at == 0 && !IsPart && kind != '\0';
        var inner = string.Join("|", Split(content, '|').Select(part => Part(part, depth + 1)));
        at = end + 1;
        if (isFirst) text.Append(OneCharacter);
        if (kind == '!') text.Append(NoneOf(content, inner));
        else text.Append("(?:").Append(inner).Append(')').Append(kind is '@' or '\0' ? "" : kind.ToString());
    }

    private string NoneOf(string content, string inner)
    {
        var rest = pattern.Substring(at);
        var star = content.Length > 1 && content.IndexOf('/') >= 0 ? GlobStar : Star;
        // What follows belongs to what must not be: "!(*.d).ts" is about whole names.
        if (content.IndexOf('*') >= 0 && rest.Length > 1 && rest[0] == '.' && rest.IndexOfAny(['\\', '/', '.'], 1) < 0) return $"(?:(?!(?:{inner}){Part(rest, depth + 1)}){star})";
        return rest.Trim(')').Length == 0 || star == GlobStar ? $"(?:(?!(?:{inner})$){star})" : $"(?:(?!(?:{inner})){star})";
    }

    private int Close(int from, char open, char close)
    {
        var level = 0;
        for (var i = from; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] == open) level++;
            else if (pattern[i] == close && --level == 0) return i;
        }

        return -1;
    }

    // Separators inside further brackets do not count.
    private static List<string> Split(string content, char separator)
    {
        var parts = new List<string>();
        var (level, first) = (0, 0);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\') i++;
            else if (content[i] is '{' or '(') level++;
            else if (content[i] is '}' or ')') level--;
            else if (content[i] == separator && level == 0)
            {
                parts.Add(content.Substring(first, i - first));
                first = i + 1;
            }
        }

        parts.Add(content.Substring(first));
        return parts;
    }
}
