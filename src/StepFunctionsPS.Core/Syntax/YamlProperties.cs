using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>The anchor and the tag in front of a node, and where the node itself starts behind them.</summary>
/// <param name="Anchor">The name of the anchor, or null.</param>
/// <param name="Tag">The full tag, or null.</param>
/// <param name="Span">The tag where there is one, else the anchor; empty where there is neither.</param>
/// <param name="ContentStart">Offset of the node itself.</param>
internal readonly record struct YamlProperties(string? Anchor, string? Tag, SourceSpan Span, int ContentStart)
{
    public static YamlProperties Read(SourceText source, int start, string? anchor, string? tag)
    {
        if (anchor is null && tag is null) return new YamlProperties(null, null, new SourceSpan(source, start, start), start);
        var text = source.Text;
        var span = new SourceSpan(source, start, start);
        var at = start;
        var left = (anchor is null ? 0 : 1) + (tag is null ? 0 : 1);
        for (; left > 0 && at < text.Length && text[at] is '&' or '!'; left--)
        {
            var end = EndOfProperty(text, at);
            if (text[at] == '!' || tag is null) span = new SourceSpan(source, at, end);
            at = YamlBlanks.Skip(text, end);
        }

        return new YamlProperties(anchor, tag, span, at);
    }

    private static int EndOfProperty(string text, int at)
    {
        var verbatim = at + 1 < text.Length && text[at + 1] == '<';
        for (at++; at < text.Length; at++)
        {
            if (text[at] is ' ' or '\t' or '\n' or '\r') break;
            if (verbatim && text[at] == '>') return at + 1;
            if (!verbatim && text[at] is ',' or '[' or ']' or '{' or '}') break;
        }

        return at;
    }
}
