using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>JSON or YAML that stands as text in a value: it is read, and all places lead to the file around it.</summary>
internal sealed class EmbeddedText
{
    private readonly ScalarMap map;

    // What aliases share stays shared: copies of it could be very many.
    private readonly Dictionary<Node, Node> placed = new(ReferenceComparer.Instance);

    private EmbeddedText(StringNode text) => map = ScalarMap.Of(text);

    public static StageResult<Node> Read(StringNode text, InputLimits limits)
    {
        var source = new SourceText(text.Span.Path, text.Value);
        var isJson = text.Value.TrimStart().StartsWith("{", StringComparison.Ordinal);
        var read = isJson ? JsonReader.Read(source, limits) : YamlReader.Read(source, limits);
        var outer = new EmbeddedText(text);
        return new StageResult<Node>(read.Output is null ? null : outer.Place(read.Output), read.Diagnostics.Select(outer.Place).ToArray());
    }

    private Node Place(Node node) => node switch
    {
        StringNode text => new StringNode(text.Value, Place(text.Span)),
        NumberNode number => new NumberNode(number.Text, Place(number.Span)),
        BooleanNode flag => new BooleanNode(flag.Value, Place(flag.Span)),
        SequenceNode or MappingNode => placed.TryGetValue(node, out var known) ? known : placed[node] = PlaceContents(node),
        UnknownNode => new UnknownNode(Place(node.Span)),
        _ => new NullNode(Place(node.Span)),
    };

    private Node PlaceContents(Node node) => node switch
    {
        SequenceNode list => new SequenceNode(list.Items.Select(Place).ToArray(), Place(list.Span)),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => new MappingEntry(entry.Key, Place(entry.Value), Place(entry.KeySpan))).ToArray(), Place(mapping.Span)),
        _ => node,
    };

    private Diagnostic Place(Diagnostic diagnostic) => diagnostic with
    {
        Span = Place(diagnostic.Span),
        Related = diagnostic.Related.Select(related => related with { Span = Place(related.Span) }).ToArray(),
    };

    private SourceSpan Place(SourceSpan span) => map.SpanOf(span.Start, span.End - span.Start);
}
