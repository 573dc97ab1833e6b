using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// A JSON value: what YAML and JSON are read into, templates are built from, and executions pass on.
/// Immutable. Where it came from a text, it knows its exact place.
/// </summary>
public abstract class Node
{
    private protected Node(SourceSpan span, Origin? origin)
    {
        Span = span;
        Origin = origin;
    }

    /// <summary>Where the value is written; nowhere for a value that was computed.</summary>
    public SourceSpan Span { get; }

    /// <summary>The variables through which the value came to its place, the innermost first; null for none.</summary>
    public Origin? Origin { get; }

    /// <summary>The word for this kind of value in messages, with its article: <c>a mapping</c>, <c>text</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The same value as it arrived through one more variable.</summary>
    public abstract Node Through(SourceSpan expression);

    /// <summary>The value below a key of a mapping, or at an index of a list; null when there is none.</summary>
    internal Node? Child(string key) => this switch
    {
        MappingNode mapping => mapping[key],
        SequenceNode list when int.TryParse(key, out var index) && index >= 0 && index < list.Items.Count => list.Items[index],
        _ => null,
    };

    /// <summary>The value as compact JSON.</summary>
    public override string ToString() => JsonWriter.WriteCompact(this);
}
