using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Tells where in the source a part of a text stands, through quotes, escapes and folded lines.
/// Made on demand: only messages about a part of a text, such as a <c>${...}</c>, need it.
/// </summary>
internal sealed class ScalarMap
{
    // A block scalar with a given indentation does not tell its parent's column; deeper ones do not occur.
    private const int DeepestParent = 200;

    private readonly StringNode node;
    private readonly Lazy<List<int>?> found;

    private ScalarMap(StringNode node)
    {
        this.node = node;
        found = new Lazy<List<int>?>(() => PlacesOf(node));
    }

    /// <summary>
    /// The map of a text, for many questions about it: it costs nothing until the first one, which decodes the whole text;
    /// the others are a look-up each.
    /// </summary>
    public static ScalarMap Of(StringNode node) => new(node);

    /// <summary>The place of one part of a text, which decodes all of it; the whole node where the text is not written as such.</summary>
    public static SourceSpan SpanOf(StringNode node, int start, int length) => Of(node).SpanOf(start, length);

    /// <summary>The place of a part of the text; the whole of it where it is not written as such.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (node.Span.Source is not { } source || found.Value is not { } places) return node.Span;
        if (start < 0 || length < 0 || start + length > places.Count) return node.Span;
        if (length == 0)
        {
            var point = start < places.Count ? places[start] : node.Span.End;
            return new SourceSpan(source, point, point);
        }

        return new SourceSpan(source, places[start], EndOf(node.Span, places[start + length - 1]));
    }

    /// <summary>
    /// From an offset in the text to its end. Behind the text there is no character to mark, so the last one is.
    /// </summary>
    public SourceSpan SpanFrom(int start)
    {
        if (node.Value.Length == 0) return node.Span;
        var at = Math.Max(0, Math.Min(start, node.Value.Length - 1));
        return SpanOf(at, node.Value.Length - at);
    }

    /// <summary>The offset of each character of the value, or null when the value is not what the source spells.</summary>
    private static List<int>? PlacesOf(StringNode node)
    {
        if (node.Span.Source is not { Text: var text }) return null;
        var start = node.Span.Start;
        if (node.Span.End > text.Length || start >= node.Span.End) return null;
        // A plain text on one line, or a whole file of text, is what it spells.
        if (node.Span.End - start == node.Value.Length && string.CompareOrdinal(text, start, node.Value, 0, node.Value.Length) == 0)
            return Enumerable.Range(start, node.Value.Length).ToList();
        var isBlock = text[start] is '|' or '>';
        var parents = isBlock && BlockScalarHeader.Read(text, start).Indent > 0 ? DeepestParent : 1;
        var places = new List<int>(node.Value.Length);
        for (var parent = -1; parent < parents; parent++)
        {
            places.Clear();
            if (ScalarDecoder.Decode(text, start, node.Span.End, parent, places, node.Value) == node.Value) return places;
        }

        return null;
    }

    // An escape and a doubled single quote are longer than the one character that they stand for.
    private static int EndOf(SourceSpan span, int place)
    {
        var text = span.Source!.Text;
        var at = place + 1;
        switch (text[span.Start])
        {
            case '"' when text[place] == '\\' && at < span.End: ScalarEscapes.Read(text, ref at, span.End); return at;
            case '\'' when text[place] == '\'': return at + 1;
            default: return at;
        }
    }
}
