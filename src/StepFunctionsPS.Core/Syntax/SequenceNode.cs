using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>A list of values.</summary>
public sealed class SequenceNode(IReadOnlyList<Node> items, SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    /// <summary>The values in order.</summary>
    public IReadOnlyList<Node> Items => ItemArray;

    /// <summary>The same for what goes through whole trees, without calls through the interface.</summary>
    internal Node[] ItemArray { get; } = items as Node[] ?? items.ToArray();

    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new SequenceNode(Items, Span, new Origin(expression, Origin));
}
