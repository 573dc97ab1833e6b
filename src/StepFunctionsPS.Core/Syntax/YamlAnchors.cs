using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>The anchors of a document; a name may be given again, and the last one counts.</summary>
internal sealed class YamlAnchors(DiagnosticBag diagnostics)
{
    // Each suggestion looks at all anchors, so that only the first unknown names get one.
    private const int MostSuggestions = 20;

    // Null while the node of the anchor is still being read.
    private readonly Dictionary<string, YamlValue?> values = new(StringComparer.Ordinal);
    private int unknown;

    public void Open(string? name)
    {
        if (name is not null) values[name] = null;
    }

    public void Set(string? name, YamlValue value)
    {
        // An alias of a merge key is an ordinary text, and an anchor on nothing is a null.
        if (name is not null) values[name] = value with { IsMerge = false, IsEmpty = false };
    }

    public YamlValue Get(string name, SourceSpan span)
    {
        if (!values.TryGetValue(name, out var value))
            diagnostics.Add(SyntaxMessages.UnknownAlias(span, name, unknown++ < MostSuggestions ? Suggestion.DidYouMean(name, values.Keys) : ""));
        else if (value is null)
            diagnostics.Add(SyntaxMessages.AliasInsideItself(span, name));
        return value is { } known ? known with { Span = span } : new YamlValue(new UnknownNode(span), span, 1, 0);
    }
}
