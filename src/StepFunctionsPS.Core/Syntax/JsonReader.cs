using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Reads JSON (RFC 8259, nothing more) into nodes with exact places, number text as written,
/// and a warning about duplicate keys, of which the last counts as in JavaScript. It stops at the first error: what follows a broken token is guesswork.
/// </summary>
internal sealed class JsonReader
{
    private readonly SourceText source;
    private readonly string text;
    private readonly InputLimits limits;
    private readonly DiagnosticBag diagnostics = new();
    private int at;
    private int depth;
    private readonly bool withPlaceholders;
    private int nodes;

    private JsonReader(SourceText source, InputLimits limits, bool withPlaceholders)
    {
        this.withPlaceholders = withPlaceholders;
        this.source = source;
        this.limits = limits;
        text = source.Text;
    }

    /// <param name="source">The text.</param>
    /// <param name="limits">Bounds on its values.</param>
    /// <param name="withPlaceholders">Whether <c>${name}</c> may stand, without quotes, for values and for entries of objects.</param>
    public static StageResult<Node> Read(SourceText source, InputLimits limits, bool withPlaceholders = false)
    {
        var reader = new JsonReader(source, limits, withPlaceholders);
        try
        {
            reader.SkipBlanks();
            if (reader.at == reader.text.Length) throw reader.Refuse(SyntaxMessages.EmptyDocument(reader.Here()));
            var node = reader.ReadValue();
            reader.SkipBlanks();
            if (reader.at < reader.text.Length) throw reader.Refuse(SyntaxMessages.TextAfterJson(reader.Here()));
            return StageResult.Of(node, reader.diagnostics);
        }
        catch (SyntaxRefusal)
        {
            return StageResult.Failed<Node>(reader.diagnostics);
        }
    }

    private Node ReadValue()
    {
        if (++nodes > limits.Nodes) throw Refuse(SyntaxMessages.TooManyNodes(Here(), limits.Nodes));
        var start = at;
        switch (at < text.Length ? text[at] : '\0')
        {
            case '{': return ReadObject();
            case '[': return ReadArray();
            case '"': return new StringNode(ReadString(), SpanFrom(start));
            case 't': ReadWord("true"); return new BooleanNode(true, SpanFrom(start));
            case 'f': ReadWord("false"); return new BooleanNode(false, SpanFrom(start));
            case 'n': ReadWord("null"); return new NullNode(SpanFrom(start));
            case '-' or (>= '0' and <= '9'): return new NumberNode(ReadNumber(), SpanFrom(start));
            case '$' when TakePlaceholder(): return new UnknownNode(SpanFrom(start));
            default: throw Refuse(SyntaxMessages.JsonValueExpected(Here(), Found()));
        }
    }

    private Node ReadObject()
    {
        var start = at;
        Enter();
        var entries = new MappingBuilder();
        var keys = new Dictionary<string, SourceSpan>(System.StringComparer.Ordinal);
        var isKnown = true;
        SkipBlanks();
        if (!Take('}'))
        {
            do
            {
                SkipBlanks();
                var keyStart = at;
                if (TakePlaceholder())
                {
                    isKnown = false;
                    SkipBlanks();
                    continue;
                }

                if (at == text.Length || text[at] != '"') throw Refuse(SyntaxMessages.JsonKeyExpected(Here(), Found()));
                var key = ReadString();
                var keySpan = SpanFrom(keyStart);
                if (keys.TryGetValue(key, out var first)) diagnostics.Add(SyntaxMessages.DuplicateJsonKey(keySpan, key, first));
                else keys.Add(key, keySpan);
                SkipBlanks();
                if (!Take(':')) throw Refuse(SyntaxMessages.JsonExpected(Here(), "':'", Found()));
                SkipBlanks();
                entries.Set(key, ReadValue(), keySpan);
                SkipBlanks();
            }
            while (Take(','));
            if (!Take('}')) throw Refuse(SyntaxMessages.JsonExpected(Here(), "',' or '}'", Found()));
        }

        depth--;
        // What entries a placeholder brings is not known, and so nothing of the object.
        return isKnown ? entries.Build(SpanFrom(start)) : new UnknownNode(SpanFrom(start));
    }

    private SequenceNode ReadArray()
    {
        var start = at;
        Enter();
        var items = new List<Node>();
        SkipBlanks();
        if (!Take(']'))
        {
            do
            {
                SkipBlanks();
                items.Add(ReadValue());
                SkipBlanks();
            }
            while (Take(','));
            if (!Take(']')) throw Refuse(SyntaxMessages.JsonExpected(Here(), "',' or ']'", Found()));
        }

        depth--;
        return new SequenceNode(items.ToArray(), SpanFrom(start));
    }

    private string ReadString()
    {
        var start = at++;
        StringBuilder? unescaped = null;
        var plainFrom = at;
        while (true)
        {
            if (at == text.Length) throw Refuse(SyntaxMessages.UnclosedQuote(new SourceSpan(source, start, start + 1)));
            var c = text[at];
            if (c == '"') break;
            if (c < ' ') throw Refuse(SyntaxMessages.ControlCharacter(Here()));
            if (c == '\\')
            {
                unescaped ??= new StringBuilder();
                unescaped.Append(text, plainFrom, at - plainFrom).Append(ReadEscape());
                plainFrom = at;
            }
            else
            {
                at++;
            }
        }

        var value = unescaped is null
            ? text.Substring(plainFrom, at - plainFrom)
            : unescaped.Append(text, plainFrom, at - plainFrom).ToString();
        at++;
        return value;
    }

    private char ReadEscape()
    {
        var start = at++;
        switch (at < text.Length ? text[at++] : '\0')
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when at + 4 <= text.Length && IsHex(text, at, 4):
                at += 4;
                return (char)int.Parse(text.Substring(at - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            default: throw Refuse(SyntaxMessages.WrongEscape(new SourceSpan(source, start, at)));
        }
    }

    private string ReadNumber()
    {
        var start = at;
        Take('-');
        if (!Take('0')) TakeDigits();
        if (Take('.')) TakeDigits();
        if (Take('e') || Take('E'))
        {
            if (!Take('+')) Take('-');
            TakeDigits();
        }

        if (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '+' or '-'))
            throw Refuse(SyntaxMessages.WrongNumber(SpanFrom(start)));
        return text.Substring(start, at - start);

        void TakeDigits()
        {
            var first = at;
            while (at < text.Length && text[at] is >= '0' and <= '9') at++;
            if (at == first) throw Refuse(SyntaxMessages.WrongNumber(SpanFrom(start)));
        }
    }

    // Terraform writes calls with braces of their own in them.
    private bool TakePlaceholder()
    {
        if (!withPlaceholders || string.CompareOrdinal(text, at, "${", 0, 2) != 0) return false;
        var open = 0;
        for (var end = at + 1; end < text.Length; end++)
        {
            if (text[end] == '{') open++;
            if (text[end] != '}' || --open > 0) continue;
            at = end + 1;
            return true;
        }

        return false;
    }

    private void ReadWord(string word)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) throw Refuse(SyntaxMessages.JsonValueExpected(Here(), Found()));
        at += word.Length;
    }

    private void Enter()
    {
        if (++depth > limits.Depth) throw Refuse(SyntaxMessages.TooDeep(Here(), limits.Depth));
        at++;
    }

    private bool Take(char c)
    {
        if (at == text.Length || text[at] != c) return false;
        at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r') at++;
    }

    private static bool IsHex(string text, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))) return false;
        }

        return true;
    }

    private string Found() => at >= text.Length ? "the end of the text" : char.IsControl(text[at]) ? "a control character" : $"'{text[at]}'";

    private SourceSpan Here() => new(source, at, System.Math.Min(at + 1, text.Length));

    private SourceSpan SpanFrom(int start) => new(source, start, at);

    private SyntaxRefusal Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return new SyntaxRefusal();
    }
}
