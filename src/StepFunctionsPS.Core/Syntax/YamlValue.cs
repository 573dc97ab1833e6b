using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>A finished node with what its place in the document adds to it.</summary>
/// <param name="Node">The node; shared where an alias stands.</param>
/// <param name="Span">The place in the document, which for an alias is not the node's own.</param>
/// <param name="Size">Nodes in it, aliases counted in full.</param>
/// <param name="Height">Levels of nesting in it.</param>
internal readonly record struct YamlValue(Node Node, SourceSpan Span, int Size, int Height)
{
    private readonly string? keyText;

    /// <summary>The text it becomes as a key; null for mappings and lists.</summary>
    public string? KeyText
    {
        // Few numbers are keys, and to spell one as JavaScript does takes long.
        get => keyText ?? (Node is NumberNode number ? NumberText.ToJavaScript(number.Text) : null);
        init => keyText = value;
    }

    /// <summary>A plain <c>&lt;&lt;</c>, which as a key merges.</summary>
    public bool IsMerge { get; init; }

    /// <summary>Nothing is written there.</summary>
    public bool IsEmpty { get; init; }
}
