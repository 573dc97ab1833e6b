using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// A mapping that is being read. Merged keys stand where the merge stands, and a later key of the mapping
/// itself replaces them in place, as in a JavaScript object.
/// </summary>
internal sealed class YamlMappingFrame(YamlProperties properties, bool isFlow, DiagnosticBag diagnostics) : YamlFrame(properties, isFlow)
{
    private readonly MappingBuilder builder = new();
    private HashSet<string>? mergedKeys;
    private YamlValue? key;
    private bool hasEntries;

    public override bool ExpectsKey => key is null;

    public override bool HasEntries => hasEntries;

    /// <summary>Whether the last value is not written, so that the frame ends with its key.</summary>
    public bool EndsWithKey { get; private set; }

    public override SourceSpan PlaceOfEmpty(SourceText source, int at) => key?.Span ?? new SourceSpan(source, at, at);

    public override void Add(YamlValue value)
    {
        if (key is not { } known)
        {
            key = value;
            hasEntries = true;
            if (value.Span.End > End) End = value.Span.End;
            return;
        }

        var (name, span) = (known.KeyText, known.Span);
        if (known.IsMerge) Merge(value);
        else if (name is null) ReportKey(known);
        else if (builder.Entry(name) is { } first && mergedKeys?.Remove(name) != true) diagnostics.Add(SyntaxMessages.DuplicateKey(span, name, first.KeySpan));
        else builder.Set(name, value.Node, span);
        key = null;
        EndsWithKey = value.IsEmpty;
        Count(value);
    }

    public override Node Build(SourceSpan span) => builder.Build(span);

    private void ReportKey(YamlValue complex)
    {
        if (complex.Node is not UnknownNode) diagnostics.Add(SyntaxMessages.KeyNotText(complex.Span, complex.Node.Kind));
    }

    private void Merge(YamlValue value)
    {
        switch (value.Node)
        {
            case MappingNode mapping:
                MergeEntries(mapping);
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    if (item is MappingNode mapping) MergeEntries(mapping);
                    else if (item is not UnknownNode) diagnostics.Add(SyntaxMessages.MergeOfOther(value.Span, item.Kind));
                }

                break;
            case UnknownNode:
                break;
            default:
                diagnostics.Add(SyntaxMessages.MergeOfOther(value.Span, value.Node.Kind));
                break;
        }
    }

    private void MergeEntries(MappingNode mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (builder.Has(entry.Key)) continue;
            builder.Set(entry);
            (mergedKeys ??= new HashSet<string>(StringComparer.Ordinal)).Add(entry.Key);
        }
    }
}
