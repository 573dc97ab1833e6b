using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Suppressions;

/// <summary>
/// Finds the comments <c># sfn:disable SFN5402 reason</c> in a YAML text. On a line of its own a comment holds for the
/// element that follows, behind something for the element of its line, and before everything for the whole file.
/// </summary>
internal static class SuppressionComments
{
    private const string Mark = "sfn:disable";

    private static readonly string[] Endings = [".yml", ".yaml", ".asl"];

    public static StageResult<IReadOnlyList<Suppression>> Read(SourceText source, InputLimits limits)
    {
        var found = new List<Suppression>();
        var findings = new DiagnosticBag();
        var elements = IsYaml(source) && YamlReader.Read(source, limits).Output is { } root ? new YamlElements(source, root) : null;
        for (var at = Next(source, 0); elements is not null && at >= 0; at = Next(source, at + Mark.Length))
        {
            if (HashBefore(source, at) is not { } hash || elements.IsText(hash)) continue;
            var line = source.PositionAt(at).Line;
            var range = RangeOf(source, elements, line, hash);
            var comment = Words.Read(source, at + Mark.Length);
            if (comment.Codes.Count == 0) findings.Add(SuppressionMessages.NoCode(new SourceSpan(source, hash, comment.End)));
            foreach (var (code, place) in comment.Codes)
            {
                if (DiagnosticPages.Find(code) is null) findings.Add(SuppressionMessages.UnknownCode(place, code, DiagnosticPages.Codes));
                else found.Add(new Suppression(code, comment.Reason, place, range));
            }
        }

        return new StageResult<IReadOnlyList<Suppression>>(found, findings.ToSortedList());
    }

    private static bool IsYaml(SourceText source) => Next(source, 0) >= 0 && Array.Exists(Endings, ending => source.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static int Next(SourceText source, int from) => source.Text.IndexOf(Mark, from, StringComparison.Ordinal);

    // Nothing but blanks stands between the sign of a comment and the mark, so that a comment may speak of such comments.
    private static int? HashBefore(SourceText source, int mark)
    {
        var (text, at) = (source.Text, mark - 1);
        while (at >= 0 && text[at] is ' ' or '\t') at--;
        if (at < 0 || text[at] != '#' || (at > 0 && !char.IsWhiteSpace(text[at - 1]))) return null;
        var before = text.Substring(source.StartOf(source.PositionAt(at).Line), at - source.StartOf(source.PositionAt(at).Line)).TrimStart();
        return before.StartsWith("#", StringComparison.Ordinal) ? null : at;
    }

    private static SourceSpan RangeOf(SourceText source, YamlElements elements, int line, int hash)
    {
        var nothing = new SourceSpan(source, hash, hash);
        if (elements.IsTop(hash)) return new SourceSpan(source, 0, source.Text.Length + 1);
        var isAlone = source.Text.Substring(source.StartOf(line), hash - source.StartOf(line)).Trim().Length == 0;
        return (isAlone ? elements.After(line) : elements.On(line, hash)) ?? nothing;
    }

    /// <summary>The words behind the mark: codes, with commas or blanks between them, and a reason, perhaps behind a colon.</summary>
    private sealed record Words(IReadOnlyList<(string Code, SourceSpan Place)> Codes, string Reason, int End)
    {
        public static Words Read(SourceText source, int from)
        {
            var end = source.Text.IndexOfAny(['\r', '\n'], from) is var found and >= 0 ? found : source.Text.Length;
            var codes = new List<(string, SourceSpan)>();
            var at = from;
            var isWanted = from < end && source.Text[from] is ' ' or '\t';
            while (true)
            {
                while (at < end && source.Text[at] is ' ' or '\t' or ',') at++;
                var start = at;
                while (at < end && source.Text[at] is not (' ' or '\t' or ',' or ':')) at++;
                var word = source.Text.Substring(start, at - start);
                // The first word, and one behind a comma, is meant as a code, however it is spelled.
                if (word.Length == 0 || !(isWanted || IsCode(word))) return new Words(codes, source.Text.Substring(start, end - start).TrimStart(':').Trim(), end);
                codes.Add((word, new SourceSpan(source, start, at)));
                isWanted = at < end && source.Text[at] == ',';
            }
        }

        private static bool IsCode(string word) => word.Length == 7 && word.StartsWith("SFN", StringComparison.Ordinal) && word.Skip(3).All(char.IsDigit);
    }
}
