using System;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// The scanner is stricter than js-yaml in a few matters of layout. Where it stops for one of them, its copy
/// of the text is changed (never in length) and it starts again; values come from the source and stay true.
/// </summary>
internal static class YamlRepair
{
    /// <summary>The words of a problem with a plain text in brackets that starts too far left.</summary>
    public const string DeficientIndentation = "deficient indentation";

    /// <summary>Whether something could be done about the problem.</summary>
    public static bool Apply(YamlProblem problem, char[] text)
    {
        if (problem.Words.Contains("found wrong indentation")) return JoinQuoted(problem, text);
        if (problem.Words.Contains("invalid comment after") || IsCommentBehindComma(problem, text)) return ClearComment(problem, text);
        if (problem.Words.Contains("spaces in")) return JoinBlankLines(problem, text);
        return problem.Words == DeficientIndentation && problem.OpenBracket >= 0 && JoinBrackets(problem, text);
    }

    // Lines of a quoted text need no indentation.
    private static bool JoinQuoted(YamlProblem problem, char[] text)
    {
        var close = QuoteSearch.CloseOf(problem.Source.Text, problem.Start);
        return close >= 0 && Join(text, problem.Start, close);
    }

    // A comment needs no blank behind a quote, a bracket or a comma.
    private static bool ClearComment(YamlProblem problem, char[] text)
    {
        var at = Array.IndexOf(text, '#', problem.Start, Math.Min(2, text.Length - problem.Start));
        return at >= 0 && ClearLine(text, at) > at;
    }

    // Blank lines at the top of a block text may have as many blanks as the text has indentation.
    private static bool JoinBlankLines(YamlProblem problem, char[] text)
    {
        var content = problem.Start;
        while (content < text.Length && text[content] == ' ') content++;
        var indent = content - problem.Source.StartOf(problem.Source.PositionAt(content).Line);
        var line = problem.Source.PositionAt(content).Line - 1;
        while (line > 1 && problem.Source.LineAt(line).Trim(' ').Length == 0)
        {
            if (problem.Source.LineAt(line).Length > indent) return false;
            line--;
        }

        var header = problem.Source.StartOf(line) + problem.Source.LineAt(line).Length;
        var last = problem.Source.StartOf(problem.Source.PositionAt(content).Line) - 1;
        return header < last && Join(text, header, last);
    }

    // Neither do lines inside brackets need any.
    private static bool JoinBrackets(YamlProblem problem, char[] text)
    {
        var open = problem.OpenBracket;
        var joined = (char[])text.Clone();
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '[' or '{': depth++; break;
                case ']' or '}': depth--; break;
                case '\n' or '\r': joined[at] = ' '; break;
                case '#' when text[at - 1] is ' ' or '\t' or '\n' or '\r': at = ClearLine(joined, at) - 1; break;
                case '"' or '\'' when text[at - 1] is ' ' or '\n' or '[' or '{' or ',' or ':': at = Math.Max(at, QuoteSearch.CloseOf(problem.Source.Text, at)); break;
                default: break;
            }

            if (depth > 0) continue;
            joined.CopyTo(text, 0);
            return at > problem.Start;
        }

        return false;
    }

    private static bool Join(char[] text, int from, int to)
    {
        var changed = false;
        for (var i = from; i < to && i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            text[i] = ' ';
            changed = true;
        }

        return changed;
    }

    private static bool IsCommentBehindComma(YamlProblem problem, char[] text) =>
        problem.Words.Contains("expected ','") && problem.Start + 1 < text.Length && text[problem.Start] == ',' && text[problem.Start + 1] == '#';

    // Gives the end of the line.
    private static int ClearLine(char[] text, int at)
    {
        for (; at < text.Length && text[at] is not ('\n' or '\r'); at++) text[at] = ' ';
        return at;
    }
}
