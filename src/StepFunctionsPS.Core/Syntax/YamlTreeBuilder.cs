using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Builds the tree of a YAML document from what its scanner finds, node by node. An alias shares the node
/// of its anchor; sizes are counted as if it were copied, so that a bomb of aliases is refused before it grows.
/// </summary>
internal sealed class YamlTreeBuilder(SourceText source, InputLimits limits, DiagnosticBag diagnostics)
{
    private readonly Stack<YamlFrame> frames = new();
    private readonly YamlAnchors anchors = new(diagnostics);
    private YamlValue? root;
    private int nodes;
    private int depth;

    /// <summary>The finished document; null when nothing was read.</summary>
    public Node? Root => root is { IsEmpty: false } known ? known.Node : null;

    /// <summary>Up to where the text is understood.</summary>
    public int End { get; private set; }

    /// <summary>Where the innermost open bracket stands, or -1.</summary>
    public int OpenBracket => frames.FirstOrDefault(frame => frame.HasBracket(source.Text))?.Start ?? -1;

    /// <summary>The last text in quotes.</summary>
    public SourceSpan LastQuoted { get; private set; }

    public void StartDocument(int start)
    {
        if (root is not null) throw Refuse(SyntaxMessages.SecondDocument(new SourceSpan(source, start, Math.Min(start + 3, source.Text.Length))));
    }

    public void StartMapping(int start, bool isFlow, string? anchor, string? tag) =>
        Open(new YamlMappingFrame(Properties(start, anchor, tag), isFlow, diagnostics));

    public void StartSequence(int start, bool isFlow, string? anchor, string? tag) =>
        Open(new YamlSequenceFrame(Properties(start, anchor, tag), isFlow));

    /// <summary>Closes the innermost mapping or list; the place matters where a bracket closes it.</summary>
    public void Close(int at)
    {
        var frame = frames.Pop();
        depth -= 1 + YamlTags.DepthOf(frame.Properties.Tag);
        var text = source.Text;
        if (at < text.Length && text[at] is ']' or '}' && frame.HasBracket(text)) frame.End = at + 1;
        var span = new SourceSpan(source, frame.Start, frame.End);
        var value = new YamlValue(frame.Build(span), span, frame.Size, frame.Height);
        if (frame.Properties.Tag is not null) value = YamlTags.ApplyToCollection(value, frame.Properties, diagnostics);
        anchors.Set(frame.Properties.Anchor, value);
        Add(value);
    }

    public void AddScalar(int start, int end, bool isPlain, bool isEmpty, string? anchor, string? tag)
    {
        var properties = Properties(start, anchor, tag);
        CheckDepth(properties.Span, YamlTags.DepthOf(tag));
        var span = isEmpty ? PlaceOfEmpty(properties) : SpanOfScalar(properties.ContentStart, end);
        if (!isEmpty) CheckSeparators(span.Start);
        if (!isEmpty) CheckSpelling(span, isPlain);
        var text = isEmpty ? "" : Decode(span);
        YamlValue value;
        if (tag is not null)
        {
            value = YamlTags.ApplyToScalar(text, isEmpty, span, properties, diagnostics);
        }
        else
        {
            var scalar = isPlain ? YamlScalar.Resolve(text, span) : YamlScalar.Text(text, span);
            var isKey = frames.Count > 0 && frames.Peek().ExpectsKey;
            if (scalar is { Node: NullNode, KeyText: not "null" } && !isKey) diagnostics.Add(SyntaxMessages.NotFinite(span, text));
            value = new YamlValue(scalar.Node, span, 1, 0)
            {
                KeyText = scalar.KeyText,
                IsMerge = isPlain && text == "<<",
                IsEmpty = isEmpty && anchor is null,
            };
        }

        anchors.Set(anchor, value);
        Count(value);
        Add(value);
    }

    public void AddAlias(int start, int end, string name)
    {
        var span = new SourceSpan(source, start, end);
        CheckSeparators(start);
        var value = anchors.Get(name, span);
        Count(value);
        CheckDepth(span, value.Height);
        Add(value);
    }

    private void Open(YamlFrame frame)
    {
        // A pair inside a list has no bracket, and the scanner no place for it: its key comes next.
        var isPair = frame is YamlMappingFrame { IsFlow: true } && frames.Count > 0 && frames.Peek() is YamlSequenceFrame list && frame.Start <= list.Start;
        if (isPair) frame.Start = frame.End = -1;
        else CheckSeparators(frame.Start);
        var place = new SourceSpan(source, Math.Max(0, frame.Start), Math.Max(0, frame.Start) + 1);
        CheckTab(frame);
        depth += 1 + YamlTags.DepthOf(frame.Properties.Tag);
        CheckDepth(place, 0);
        if (++nodes > limits.Nodes) throw Refuse(SyntaxMessages.TooManyNodes(place, limits.Nodes));
        anchors.Open(frame.Properties.Anchor);
        frames.Push(frame);
    }

    private void Add(YamlValue value)
    {
        if (value.Span.End > End) End = value.Span.End;
        if (frames.Count == 0)
        {
            root = value;
            return;
        }

        var frame = frames.Peek();
        if (frame.Start < 0) frame.Start = value.Span.Start;
        if (value.IsEmpty) CheckKey(frame);
        frame.Add(value);
    }

    // Counted in the whole document and not per alias: what an alias stands for is counted again at each use.
    private void Count(YamlValue value)
    {
        nodes = (int)Math.Min(int.MaxValue, (long)nodes + value.Size);
        if (nodes > limits.Nodes) throw Refuse(SyntaxMessages.TooManyNodes(value.Span, limits.Nodes));
    }

    private void CheckDepth(SourceSpan place, int more)
    {
        if (depth + more > limits.Depth) throw Refuse(SyntaxMessages.TooDeep(place, limits.Depth));
    }

    // The scanner lets a missing comma or colon pass in front of a scalar in braces.
    private void CheckSeparators(int start)
    {
        if (frames.Count == 0 || !frames.Peek().IsFlow || frames.Peek().Start < 0) return;
        var frame = frames.Peek();
        var from = Math.Max(frame.End, frame.Start);
        if (from >= start) return;
        var expected = frame.ExpectsKey || frame is YamlSequenceFrame ? (frame.HasEntries ? ',' : '\0') : ':';
        if (expected != '\0' && source.Text.IndexOf(expected, from, start - from) < 0)
        {
            var place = new SourceSpan(source, start, start + 1);
            throw Refuse(YamlProblem.QuoteBefore(source.Text, start) is { } quote ? SyntaxMessages.TextAfterValue(place, $"'{source.Text[start]}'", quote) : SyntaxMessages.SeparatorMissing(place, expected));
        }
    }

    // More that the scanner lets pass in brackets: characters that start no text, and keys over several lines.
    private void CheckSpelling(SourceSpan span, bool isPlain)
    {
        var first = source.Text[span.Start];
        if (first is '"' or '\'') LastQuoted = span;
        if (isPlain && first is '@' or '`' or '%' or '|' or '>')
            throw Refuse(SyntaxMessages.WrongStart(new SourceSpan(source, span.Start, span.Start + 1), $"'{first}'"));
        if (frames.Count == 0 && first is '|' or '>' && !BlockScalarHeader.Read(source.Text, span.Start).HasIndentedText(source.Text))
            throw Refuse(SyntaxMessages.WrongBlockHeader(new SourceSpan(source, span.Start, span.Start + 1)));
        if (frames.Count > 0 && frames.Peek() is YamlMappingFrame { IsFlow: true, ExpectsKey: true, HasEntries: var any } frame
            && source.Text.IndexOf('\n', span.Start, span.End - span.Start) is var line and >= 0
            && source.Text.LastIndexOf('?', span.Start, span.Start - (any ? frame.End : frame.Start)) < 0)
        {
            while (source.Text[line] is ' ' or '\t' or '\n' or '\r') line++;
            throw Refuse(new YamlProblem(source, YamlProblem.NoSeparator, line, line, span.Start, OpenBracket, default).ToDiagnostic());
        }
    }

    // js-yaml starts no mapping and no list behind a tab.
    private void CheckTab(YamlFrame frame)
    {
        for (var at = frame.Start - 1; !frame.IsFlow && at >= 0 && source.Text[at] is ' ' or '\t'; at--)
        {
            if (source.Text[at] == '\t') throw Refuse(SyntaxMessages.TabIndentation(new SourceSpan(source, at, at + 1)));
        }
    }

    private string Decode(SourceSpan span)
    {
        if (ControlCharacters.FirstIn(source.Text, span.Start, span.End) is var wrong and >= 0)
            diagnostics.Add(SyntaxMessages.ControlCharacter(new SourceSpan(source, wrong, wrong + 1)));
        return ScalarDecoder.Decode(source.Text, span.Start, span.End, source.Text[span.Start] is '|' or '>' ? ParentColumn() : -1);
    }

    private int ParentColumn() => frames.Count > 0 && frames.Peek().Start >= 0 ? source.PositionAt(frames.Peek().Start).Column - 1 : -1;

    private SourceSpan PlaceOfEmpty(YamlProperties properties)
    {
        if (properties.Span.End > properties.Span.Start) return properties.Span;
        return frames.Count > 0
            ? frames.Peek().PlaceOfEmpty(source, properties.ContentStart)
            : properties.Span;
    }

    // A block scalar is said to end where the next line with content starts.
    private SourceSpan SpanOfScalar(int start, int end)
    {
        while (end > start + 1 && source.Text[end - 1] is ' ' or '\t' or '\n' or '\r') end--;
        return new SourceSpan(source, start, end);
    }

    private void CheckKey(YamlFrame frame)
    {
        if (frame is not YamlMappingFrame { ExpectsKey: true, IsFlow: false } mapping) return;
        var at = YamlBlanks.Skip(source.Text, Math.Max(frame.Start, frame.End));
        if (mapping.EndsWithKey && at < source.Text.Length && source.Text[at] == ':') at = YamlBlanks.Skip(source.Text, at + 1);
        if (at < source.Text.Length && source.Text[at] == ':') diagnostics.Add(SyntaxMessages.KeyMissing(new SourceSpan(source, at, at + 1)));
    }

    private YamlProperties Properties(int start, string? anchor, string? tag)
    {
        var properties = YamlProperties.Read(source, start, anchor, tag);
        // A tag ends at a blank; the scanner takes a bracket for a part of it.
        if (tag is not null && properties.Span.End < source.Text.Length && source.Text[properties.Span.End] is ',' or '[' or ']' or '{' or '}') throw Refuse(SyntaxMessages.WrongTag(properties.Span));
        return properties;
    }

    private SyntaxRefusal Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return new SyntaxRefusal();
    }
}
