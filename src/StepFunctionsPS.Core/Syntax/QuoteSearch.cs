using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Syntax;

/// <summary>Finds quoted texts around a place where reading failed.</summary>
internal static class QuoteSearch
{
    private static readonly char[] LineBreaks = ['\n', '\r'];

    /// <summary>The opening quote of a text over several lines that ends on the line of the trouble, else null.</summary>
    public static int? BrokenQuote(string text, int from, int trouble)
    {
        for (var at = from; at < trouble && at < text.Length; at++)
        {
            if (text[at] == '#' && (at == 0 || text[at - 1] is ' ' or '\t' or '\n' or '\r'))
            {
                while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
            }
            else if (text[at] is '"' or '\'' && (at == 0 || text[at - 1] is ' ' or '\t' or '\n' or '\r' or '[' or '{' or ',' or ':'))
            {
                var close = CloseOf(text, at);
                if (close < 0) return at;
                if (HasBreak(text, at, close) && (close >= trouble || !HasBreak(text, close, trouble))) return at;
                at = close;
            }
        }

        return null;
    }

    /// <summary>The innermost bracket that is open at the trouble, given the one that is open where the search starts.</summary>
    public static int OpenBracket(string text, int from, int trouble, int known)
    {
        var open = new Stack<int>();
        if (known >= 0) open.Push(known);
        for (var at = from; at < trouble && at < text.Length; at++)
        {
            if (text[at] is '[' or '{') open.Push(at);
            else if (text[at] is ']' or '}' && open.Count > 0) open.Pop();
            else if (text[at] is '"' or '\'' && (at == 0 || text[at - 1] is ' ' or '[' or '{' or ',' or ':')) at = Math.Max(at, CloseOf(text, at));
        }

        return open.Count > 0 ? open.Peek() : -1;
    }

    /// <summary>The offset of the closing quote, or -1.</summary>
    public static int CloseOf(string text, int open)
    {
        var quote = text[open];
        for (var at = open + 1; at < text.Length; at++)
        {
            if (quote == '"' && text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == quote)
            {
                if (quote == '"' || at + 1 >= text.Length || text[at + 1] != quote) return at;
                at++;
            }
        }

        return -1;
    }

    private static bool HasBreak(string text, int from, int to) => text.IndexOfAny(LineBreaks, from, Math.Min(to, text.Length) - from) >= 0;
}
