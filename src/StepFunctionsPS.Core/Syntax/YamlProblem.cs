using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Why the YAML scanner stopped: turns its words into ours, at the place where the user must look.
/// </summary>
/// <param name="Source">The text.</param>
/// <param name="Words">What the scanner said.</param>
/// <param name="Start">Where it says that the trouble starts.</param>
/// <param name="End">How far it came.</param>
/// <param name="Understood">Up to where the text is understood.</param>
/// <param name="KnownBracket">The innermost bracket that was open there, or -1.</param>
/// <param name="LastQuoted">The last quoted text that was understood.</param>
internal sealed record YamlProblem(SourceText Source, string Words, int Start, int End, int Understood, int KnownBracket, SourceSpan LastQuoted)
{
    /// <summary>The words of a problem with a missing comma.</summary>
    public const string NoSeparator = "expected ',' or";

    // The first entry whose words occur decides.
    private static readonly (string Words, Func<YamlProblem, Diagnostic> Message)[] Table =
    [
        (" tab ", problem => problem.Tab()),
        ("quoted scalar, found unexpected", problem => SyntaxMessages.UnclosedQuote(problem.Character(problem.Start))),
        ("found wrong indentation", problem => SyntaxMessages.UnclosedQuote(problem.Character(problem.Start))),
        ("unknown escape", problem => SyntaxMessages.WrongEscape(problem.Escape())),
        ("hexadecimal", problem => SyntaxMessages.WrongEscape(problem.Escape())),
        ("surrogates", problem => SyntaxMessages.WrongEscape(problem.Escape())),
        ("Unicode character escape", problem => SyntaxMessages.WrongEscape(problem.Escape())),
        ("found a comment", problem => SyntaxMessages.BlankBeforeComment(problem.Character(problem.End))),
        ("block scalar", problem => SyntaxMessages.WrongBlockHeader(problem.RestOfLine(problem.Start))),
        ("directive", problem => SyntaxMessages.WrongDirective(problem.RestOfLine(problem.Start))),
        ("%YAML", problem => SyntaxMessages.WrongDirective(problem.RestOfLine(problem.Start))),
        ("could not find expected ':'", problem => problem.Unquoted() ?? SyntaxMessages.ColonMissing(problem.RestOfLine(problem.Start))),
        ("Mapping values are not allowed", problem => problem.Unquoted() ?? problem.MisplacedColon()),
        ("found invalid mapping", problem => problem.Unquoted() ?? problem.MisplacedColon()),
        ("sequence entr", problem => SyntaxMessages.MisplacedEntry(problem.Character(problem.Start))),
        (YamlRepair.DeficientIndentation, problem => problem.InBrackets()),
        (NoSeparator, problem => problem.InBrackets()),
        ("more than one anchor", problem => SyntaxMessages.SecondProperty(problem.Word())),
        ("did not find expected token", problem => SyntaxMessages.SecondProperty(problem.Word())),
        ("did not find expected node content", problem => problem.NoContent()),
        ("expected key", problem => problem.BetweenEntries()),
        ("expected '-' indicator", problem => problem.BetweenEntries()),
        ("<document end>", problem => problem.BetweenEntries()),
        ("<document start>", problem => problem.BetweenEntries()),
        ("document end", problem => SyntaxMessages.SecondDocument(problem.RestOfLine(problem.Start))),
        ("cannot start any token", problem => problem.Unquoted() ?? SyntaxMessages.WrongStart(problem.Character(problem.Start), problem.Found())),
        ("key indicator", problem => SyntaxMessages.WrongStart(problem.Character(problem.Start), problem.Found())),
        ("Mapping keys are not allowed", problem => SyntaxMessages.WrongStart(problem.Character(problem.Start), problem.Found())),
        ("incompatible", problem => SyntaxMessages.WrongDirective(problem.RestOfLine(problem.Start))),
        ("anchor", problem => SyntaxMessages.WrongAnchor(problem.Word())),
        ("tag", problem => SyntaxMessages.WrongTag(problem.Word())),
    ];

    /// <summary>The innermost bracket that is open at the trouble, or -1.</summary>
    public int OpenBracket => QuoteSearch.OpenBracket(Source.Text, Math.Max(Understood, KnownBracket + 1), Start, KnownBracket);

    public Diagnostic ToDiagnostic()
    {
        foreach (var (words, message) in Table)
        {
            if (Words.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0) return message(this);
        }

        return Unquoted() ?? SyntaxMessages.NotYaml(RestOfLine(Start));
    }

    /// <summary>The quote right in front of other text, which was meant to be part of its value: <c>'{% 'a' %}'</c>.</summary>
    /// <param name="text">The whole source.</param>
    /// <param name="start">Where the other text begins.</param>
    public static char? QuoteBefore(string text, int start) =>
        start > 0 && start < text.Length && text[start - 1] is '\'' or '"' && (char.IsLetterOrDigit(text[start]) || text[start] is '_' or '$' or '-' or '/')
            ? text[start - 1]
            : null;

    private Diagnostic Tab()
    {
        var line = Source.StartOf(Source.PositionAt(End).Line);
        var tab = Source.Text.IndexOf('\t', Math.Min(line, Source.Text.Length));
        return SyntaxMessages.TabIndentation(Character(tab < 0 ? End : tab));
    }

    // The first colon of a line makes a key that does not fit the lines above; a second one stands in a value.
    private Diagnostic MisplacedColon()
    {
        var line = Source.StartOf(LineOf(Start));
        var before = Source.Text.Substring(line, Start - line);
        if (before.Contains(": ") || LineOf(Start) == 1) return SyntaxMessages.SecondColon(Character(Start));
        return SyntaxMessages.KeyInsideText(new SourceSpan(Source, line + before.Length - before.TrimStart().Length, Start));
    }

    private Diagnostic InBrackets()
    {
        if (Unquoted() is { } quote) return quote;
        var atEnd = Start >= Source.Text.TrimEnd().Length;
        // A line that is no deeper than the one with the bracket belongs to something else already.
        if (OpenBracket >= 0 && (atEnd || (LineOf(Start) > LineOf(OpenBracket) && IndentOf(Start) <= IndentOf(OpenBracket))))
            return SyntaxMessages.UnclosedBracket(Character(OpenBracket), Source.Text[OpenBracket]);
        return QuoteBefore(Source.Text, Start) is { } inner ? SyntaxMessages.TextAfterValue(Character(Start), Found(), inner) : SyntaxMessages.SeparatorMissing(Character(Start), ',');
    }

    private Diagnostic NoContent()
    {
        if (OpenBracket >= 0 && (Start >= Source.Text.TrimEnd().Length || LineOf(Start) > LineOf(OpenBracket)) && !IsAt(Start, ",]}"))
            return SyntaxMessages.UnclosedBracket(Character(OpenBracket), Source.Text[OpenBracket]);
        return SyntaxMessages.ValueMissing(Character(Start), Found());
    }

    private Diagnostic BetweenEntries()
    {
        if (Unquoted() is { } quote) return quote;
        var line = Source.StartOf(LineOf(Start));
        var before = Source.Text.Substring(line, Start - line);
        if (before.Trim().Length > 0)
        {
            var wordBefore = before.Substring(before.TrimEnd().LastIndexOfAny([' ', '\t']) + 1);
            return IsAt(Start, "&!*") && wordBefore[0] is '&' or '!'
                ? SyntaxMessages.SecondProperty(Word())
                : SyntaxMessages.TextAfterValue(Character(Start), Found(), QuoteBefore(Source.Text, Start));
        }

        var tab = Source.Text.IndexOf('\t', line, Start - line);
        if (tab >= 0) return SyntaxMessages.TabIndentation(Character(tab));
        var rest = SourceOf(RestOfLine(Start));
        var hasKey = rest.Contains(": ") || rest.EndsWith(":", StringComparison.Ordinal) || rest.StartsWith("- ", StringComparison.Ordinal) || rest == "-";
        return hasKey ? SyntaxMessages.BadIndentation(RestOfLine(Start)) : SyntaxMessages.ColonMissing(RestOfLine(Start));
    }

    // Trouble right behind a quoted text of several lines means that its quote was never closed
    // and that the next one on the way, which should have opened a text, closed it.
    private Diagnostic? Unquoted()
    {
        var quote = LastQuoted.Source is not null && LastQuoted.EndLine > LastQuoted.Line && LastQuoted.EndLine == LineOf(Start)
            ? LastQuoted.Start
            : QuoteSearch.BrokenQuote(Source.Text, Understood, Math.Max(Start, End));
        return quote is { } opening ? SyntaxMessages.UnclosedQuote(Character(opening)) : null;
    }

    private string SourceOf(SourceSpan span) => Source.Text.Substring(span.Start, span.End - span.Start);

    private SourceSpan Escape()
    {
        var at = Math.Min(End, Source.Text.Length - 1);
        for (var back = 0; back < 12 && at > Start && Source.Text[at] != '\\'; back++) at--;
        return new SourceSpan(Source, at, Math.Min(at + 2, Source.Text.Length));
    }

    private SourceSpan Character(int at) => new(Source, at, Math.Min(at + 1, Source.Text.Length));

    private SourceSpan Word()
    {
        var end = Start;
        while (end < Source.Text.Length && Source.Text[end] is not (' ' or '\t' or '\n' or '\r')) end++;
        return new SourceSpan(Source, Start, end);
    }

    private SourceSpan RestOfLine(int at)
    {
        var line = LineOf(at);
        return new SourceSpan(Source, at, Source.StartOf(line) + Source.LineAt(line).TrimEnd().Length);
    }

    private int LineOf(int at) => Source.PositionAt(at).Line;

    private int IndentOf(int at)
    {
        var line = Source.LineAt(LineOf(at));
        return line.Length - line.TrimStart().Length;
    }

    private bool IsAt(int at, string characters) => at < Source.Text.Length && characters.IndexOf(Source.Text[at]) >= 0;

    private string Found() => Start >= Source.Text.Length ? "the end of the text"
        : char.IsControl(Source.Text[Start]) ? "the end of the line"
        : $"'{Source.Text[Start]}'";
}
