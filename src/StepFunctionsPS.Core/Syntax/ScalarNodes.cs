using System.Globalization;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>Text.</summary>
public sealed class StringNode(string value, SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    /// <summary>The text, unescaped.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override string Kind => "text";

    /// <summary>The tree that the text was written from, where its parts have places of their own; null for other text.</summary>
    internal Node? Tree { get; init; }

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new StringNode(Value, Span, new Origin(expression, Origin)) { Tree = Tree };
}

/// <summary>A number, kept as it was written.</summary>
public sealed class NumberNode(string text, SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    /// <summary>The number in JSON's spelling, digits as written.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override string Kind => "a number";

    /// <summary>A whole number.</summary>
    internal static NumberNode Of(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new NumberNode(Text, Span, new Origin(expression, Origin));
}

/// <summary>True or false.</summary>
public sealed class BooleanNode(bool value, SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    /// <summary>The truth value.</summary>
    public bool Value { get; } = value;

    /// <inheritdoc/>
    public override string Kind => "true or false";

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new BooleanNode(Value, Span, new Origin(expression, Origin));
}

/// <summary>Null, or a key with nothing behind it.</summary>
public sealed class NullNode(SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    /// <summary>A null from nowhere.</summary>
    public static NullNode Instance { get; } = new();

    /// <inheritdoc/>
    public override string Kind => "nothing (null)";

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new NullNode(Span, new Origin(expression, Origin));
}

/// <summary>
/// Stands for a value that could not be found out, after an error was reported about it.
/// Later stages take it for whatever they need and say nothing more. It never reaches a template.
/// </summary>
public sealed class UnknownNode(SourceSpan span = default, Origin? origin = null) : Node(span, origin)
{
    /// <inheritdoc/>
    public override string Kind => "an unresolved value";

    /// <inheritdoc/>
    public override Node Through(SourceSpan expression) => new UnknownNode(Span, new Origin(expression, Origin));
}
