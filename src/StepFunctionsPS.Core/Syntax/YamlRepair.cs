using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// The scanner is stricter than js-yaml in a few matters of layout: lines inside double quotes and brackets need no
/// indentation, and blank lines at the top of a block text may have blanks. One walk over the text finds all such spots
/// and joins their lines in the scanner's copy, never changing its length; values come from the source and stay true.
/// </summary>
internal sealed class YamlRepair
{
    /// <summary>The words of a problem with a plain text in brackets that starts too far left.</summary>
    public const string DeficientIndentation = "deficient indentation";

    private readonly string text;
    private readonly char[] mended;

    // The columns of the block mappings and lists that are open, the innermost on top.
    private readonly Stack<int> columns = new();
    private readonly YamlRepairBrackets brackets = new();
    private int at;
    private int lineStart;
    private bool isLineStart = true;
    private bool changed;

    // Where the entry starts that may turn out to be a key; -1 behind an indicator.
    private int entryColumn = -1;

    private YamlRepair(char[] text)
    {
        this.text = new string(text);
        mended = text;
    }

    /// <summary>Whether what the scanner complains about may be a matter of layout.</summary>
    public static bool IsLayout(string words) =>
        words == DeficientIndentation || words.Contains("found wrong indentation") || words.Contains("spaces in");

    /// <summary>Mends all spots of a text in place; false when there is none.</summary>
    public static bool Apply(char[] text)
    {
        var repair = new YamlRepair(text);
        while (repair.SkipToToken() && repair.PassToken())
        {
        }

        return repair.changed;
    }

    private int Column => at - lineStart;

    private int Parent => columns.Count > 0 ? columns.Peek() : -1;

    private bool SkipToToken()
    {
        for (; at < text.Length; at++)
        {
            if (IsBreak(at))
            {
                lineStart = at + 1;
                isLineStart = true;
            }
            else if (text[at] == '#')
            {
                var start = at;
                at = EndOfLine(at) - 1;
                brackets.AddComment(start, at + 1);
            }
            else if (text[at] is not (' ' or '\t'))
            {
                return true;
            }
        }

        return false;
    }

    // False when the rest cannot be understood.
    private bool PassToken()
    {
        var startsLine = isLineStart;
        isLineStart = false;
        if (startsLine && IsDocumentMarker(at))
        {
            if (brackets.Depth > 0) return false;
            columns.Clear();
            entryColumn = -1;
            at += 3;
            return true;
        }

        if (startsLine && brackets.Depth == 0) StartLine();
        brackets.BeginToken(text[at]);
        switch (text[at])
        {
            case '"' or '\'': return PassQuoted();
            case '[' or '{': Enter(); return true;
            case ']' or '}' or ',' when brackets.Depth > 0: PassFlowIndicator(); return true;
            case '-' or '?' when IsBlankAt(at + 1): PassIndicator(Column); return true;
            case ':' when IsBlankAt(at + 1) || (brackets.Depth > 0 && (IsFlowIndicatorAt(at + 1) || brackets.IsAdjacentValue(at))): PassIndicator(entryColumn < 0 ? Column : entryColumn); return true;
            case '|' or '>' when brackets.Depth == 0: PassBlock(); return true;
            case '%' when startsLine && Column == 0 && columns.Count == 0: at = EndOfLine(at); return true;
            case '&' or '!' or '*': PassWord(); return true;
            default: PassPlain(); return true;
        }
    }

    private void StartLine()
    {
        while (columns.Count > 0 && columns.Peek() > Column) columns.Pop();
        entryColumn = -1;
    }

    private void PassIndicator(int column)
    {
        at++;
        entryColumn = -1;
        if (brackets.Depth > 0) return;
        while (columns.Count > 0 && columns.Peek() > column) columns.Pop();
        if (Parent < column) columns.Push(column);
    }

    private void PassWord()
    {
        BeginEntry();
        while (at < text.Length && !IsBlankAt(at) && !(brackets.Depth > 0 && IsFlowIndicatorAt(at))) at++;
    }

    private bool PassQuoted()
    {
        BeginEntry();
        var start = at;
        var close = QuoteSearch.CloseOf(text, start);
        if (close < 0) return false;
        var needsJoin = false;
        for (at++; at < close; at++)
        {
            if (!IsBreak(at)) continue;
            lineStart = at + 1;
            if (IsDocumentMarker(lineStart)) return false;
            while (text[at + 1] is ' ' or '\t') at++;
            needsJoin |= !IsBreak(at + 1) && at + 1 - lineStart <= Parent;
        }

        at = close + 1;
        brackets.EndValue(at);
        // A key stays on one line.
        if (needsJoin && text[start] == '"' && (brackets.Depth > 0 || !IsKeyBefore(at))) Join(start, close);
        return true;
    }

    private void Enter()
    {
        BeginEntry();
        brackets.Open(at++);
    }

    private void PassFlowIndicator()
    {
        if (text[at++] == ',') return;
        brackets.Close(at);
        if (brackets.Depth > 0 || !brackets.NeedsJoin || IsKeyBefore(at)) return;
        foreach (var (from, to) in brackets.Comments)
        {
            for (var i = from; i < to; i++) mended[i] = ' ';
        }

        Join(brackets.Start, at);
    }

    private void PassBlock()
    {
        var header = BlockScalarHeader.Read(text, at);
        var parent = Parent;
        var indent = header.Indent > 0 ? parent + header.Indent : Math.Max(1, parent + 1);
        var isKnown = header.Indent > 0;
        var leading = -1;
        var hasBlanks = false;
        for (at = lineStart = header.End; at < text.Length;)
        {
            // Stands on a line break or behind the last line.
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            lineStart = at;
            while (at < text.Length && text[at] == ' ') at++;
            var column = Column;
            if (at < text.Length && IsBreak(at))
            {
                if (leading < 0) hasBlanks |= column > 0;
                if (!isKnown) indent = Math.Max(indent, column);
                continue;
            }

            // A line that is too far left for the blank lines above it, and yet deeper than the parent, is a mistake.
            if (leading < 0 && hasBlanks && (isKnown || column >= indent || column <= parent)) Join(header.End, Math.Min(lineStart, text.Length) - 1);
            if (leading < 0) leading = lineStart;
            if (at >= text.Length) return;
            if (!isKnown && column >= indent) (indent, isKnown) = (column, true);
            if (column < indent) break;
            at = EndOfLine(at);
        }

        at = Math.Min(lineStart, text.Length);
        isLineStart = true;
    }

    private void PassPlain()
    {
        BeginEntry();
        brackets.AddPlain(Column <= Parent);
        while (true)
        {
            if (!PassPlainLine()) break;
            // The end of a line: the next line with something in it may continue the text.
            var next = at;
            var nextLine = lineStart;
            for (; next < text.Length && (IsBreak(next) || text[next] is ' ' or '\t'); next++)
            {
                if (IsBreak(next)) nextLine = next + 1;
            }

            if (next >= text.Length || text[next] == '#' || (next == nextLine && IsDocumentMarker(next))) break;
            if (brackets.Depth > 0 && text[next] is ',' or ']' or '}' or ':') break;
            if (next - nextLine <= Parent)
            {
                brackets.Refuse();
                break;
            }

            (at, lineStart) = (next, nextLine);
        }
    }

    // True when the line ends before the text does.
    private bool PassPlainLine()
    {
        for (; at < text.Length && !IsBreak(at); at++)
        {
            if (text[at] == ':' && (IsBlankAt(at + 1) || (brackets.Depth > 0 && IsFlowIndicatorAt(at + 1)))) return false;
            if (text[at] == '#' && text[at - 1] is ' ' or '\t') return false;
            if (brackets.Depth > 0 && IsFlowIndicatorAt(at)) return false;
        }

        return at < text.Length;
    }

    private void BeginEntry()
    {
        if (entryColumn < 0) entryColumn = Column;
    }

    private void Join(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!IsBreak(i)) continue;
            mended[i] = ' ';
            changed = true;
        }
    }

    private bool IsKeyBefore(int colon)
    {
        while (colon < text.Length && text[colon] is ' ' or '\t') colon++;
        return colon < text.Length && text[colon] == ':' && IsBlankAt(colon + 1);
    }

    private bool IsDocumentMarker(int start) =>
        start + 2 < text.Length && (start == 0 || IsBreak(start - 1)) && text[start] is '-' or '.'
        && text[start + 1] == text[start] && text[start + 2] == text[start] && IsBlankAt(start + 3);

    private bool IsBlankAt(int offset) => offset >= text.Length || text[offset] is ' ' or '\t' or '\n' or '\r';

    private bool IsFlowIndicatorAt(int offset) => offset < text.Length && text[offset] is ',' or '[' or ']' or '{' or '}';

    private bool IsBreak(int offset) => text[offset] is '\n' or '\r';

    private int EndOfLine(int offset)
    {
        while (offset < text.Length && !IsBreak(offset)) offset++;
        return offset;
    }
}
