using System;
using System.Collections.Generic;
using System.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Turns the spelling of a scalar (plain, quoted, literal, folded) into its value, character by character,
/// so that the place of every character of the value is known. Values equal those of js-yaml,
/// with which the Serverless Framework reads its files.
/// </summary>
internal sealed class ScalarDecoder
{
    private readonly string text;
    private readonly int end;
    private readonly StringBuilder value = new();
    private readonly List<int>? places;
    private readonly string? expected;
    private readonly List<int> breaks = [];
    private int at;
    private int solid;
    private bool isOther;

    private ScalarDecoder(string text, int start, int end, List<int>? places, string? expected)
    {
        this.expected = expected;
        this.text = text;
        this.end = end;
        this.places = places;
        at = start;
    }

    /// <param name="text">The whole source.</param>
    /// <param name="start">Where the scalar starts, with its quote or its <c>|</c> or <c>&gt;</c>.</param>
    /// <param name="end">Where it ends; a block scalar finds its end itself.</param>
    /// <param name="parentColumn">For a block scalar the column, from 0, of the mapping or list it stands in; -1 for none.</param>
    /// <param name="places">Receives the offset of each character of the value.</param>
    /// <param name="expected">For a block scalar the value that alone is of interest: another one is not decoded to its end.</param>
    public static string Decode(string text, int start, int end, int parentColumn = 0, List<int>? places = null, string? expected = null)
    {
        if (start >= end) return "";
        if (places is null && IsPlainLine(text, start, end)) return text.Substring(start, end - start);
        var decoder = new ScalarDecoder(text, start, text[start] is '|' or '>' ? text.Length : end, places, expected);
        switch (text[start])
        {
            case '"' or '\'': decoder.DecodeQuoted(); break;
            case '|' or '>': decoder.DecodeBlock(parentColumn); break;
            default: decoder.DecodePlain(); break;
        }

        return decoder.value.ToString();
    }

    // Most scalars are a word that stands for itself.
    private static bool IsPlainLine(string text, int start, int end) =>
        text[start] is not ('"' or '\'' or '|' or '>') && text.IndexOf('\n', start, end - start) < 0 && text.IndexOf('\r', start, end - start) < 0;

    private void DecodePlain()
    {
        while (at < end)
        {
            if (IsBreak(at)) Fold();
            else TakeCharacter();
        }
    }

    private void DecodeQuoted()
    {
        var quote = text[at++];
        while (at < end)
        {
            if (text[at] == quote)
            {
                // A doubled single quote stands for one; any other quote closes the text.
                if (quote == '"' || at + 1 >= end || text[at + 1] != quote) return;
                Add(quote, at);
                at += 2;
                solid = value.Length;
            }
            else if (text[at] == '\\' && quote == '"')
            {
                DecodeEscape();
            }
            else if (IsBreak(at))
            {
                Fold();
            }
            else
            {
                TakeCharacter();
            }
        }
    }

    private void DecodeEscape()
    {
        var start = at++;
        if (at >= end) return;
        if (IsBreak(at))
        {
            SkipBlankLines();
        }
        else
        {
            var escape = ScalarEscapes.Read(text, ref at, end);
            foreach (var c in escape) Add(c, start);
        }

        solid = value.Length;
    }

    private void TakeCharacter()
    {
        var blank = text[at] is ' ' or '\t';
        Add(text[at], at);
        at++;
        if (!blank) solid = value.Length;
    }

    // Blanks around a line break vanish; one break becomes a blank, more of them one break less.
    private void Fold()
    {
        Truncate(solid);
        SkipBlankLines();
        if (breaks.Count == 1) Add(' ', breaks[0]);
        else AddBreaks(from: 1);
        solid = value.Length;
    }

    private void SkipBlankLines()
    {
        breaks.Clear();
        while (at < end)
        {
            if (IsBreak(at)) PassBreak();
            else if (text[at] is ' ' or '\t') at++;
            else break;
        }
    }

    private void DecodeBlock(int parentColumn)
    {
        var header = BlockScalarHeader.Read(text, at);
        at = header.End;
        // A line is deeper than its parent at least; the first line with content tells how deep.
        var indent = header.Indent > 0 ? parentColumn + header.Indent : Math.Max(1, parentColumn + 1);
        var known = header.Indent > 0;
        var started = false;
        var deeper = false;
        breaks.Clear();
        if (at < end) SkipOneBreak();
        while (true)
        {
            var column = 0;
            while (at < end && text[at] == ' ' && (!known || column < indent))
            {
                column++;
                at++;
            }

            if (!known && column > indent) indent = column;
            if (at < end && IsBreak(at))
            {
                PassBreak();
                continue;
            }

            if (at >= end || column < indent)
            {
                if (at >= end && column > 0) breaks.Add(end - 1);
                Chomp(header.Chomping, started);
                return;
            }

            var blank = text[at] is ' ' or '\t';
            // The first entry of the breaks is the end of the line before, unless there was none.
            if (!header.Folded || blank || deeper || !started) AddBreaks(from: 0);
            else if (breaks.Count == 1) Add(' ', breaks[0]);
            else AddBreaks(from: 1);
            deeper = blank && header.Folded;
            started = known = true;
            breaks.Clear();
            while (at < end && !IsBreak(at) && !isOther) Add(text[at], at++);
            if (isOther) return;
            if (at < end) PassBreak();
            else breaks.Add(end - 1);
        }
    }

    private void Chomp(char chomping, bool started)
    {
        if (chomping == '+') AddBreaks(from: 0);
        else if (chomping != '-' && started && breaks.Count > 0) Add('\n', breaks[0]);
    }

    private void AddBreaks(int from)
    {
        for (var i = from; i < breaks.Count; i++) Add('\n', breaks[i]);
    }

    private void PassBreak()
    {
        breaks.Add(at);
        SkipOneBreak();
    }

    private void SkipOneBreak() => at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private bool IsBreak(int offset) => text[offset] is '\n' or '\r';

    private void Add(char c, int place)
    {
        isOther |= expected is not null && (value.Length >= expected.Length || expected[value.Length] != c);
        value.Append(c);
        places?.Add(place);
    }

    private void Truncate(int length)
    {
        value.Length = length;
        places?.RemoveRange(length, places.Count - length);
    }
}
