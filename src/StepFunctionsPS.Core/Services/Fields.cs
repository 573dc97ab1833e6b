using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services;

/// <summary>
/// Reads the fields of one mapping. A field of the wrong kind is reported and counts as absent;
/// an unresolved one counts as absent without a word, since its error is known already.
/// </summary>
/// <param name="mapping">The mapping.</param>
/// <param name="owner">What it describes, for messages: <c>state machine 'order'</c>.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class Fields(MappingNode mapping, string owner, DiagnosticBag diagnostics)
{
    public MappingNode Mapping { get; } = mapping;

    public string Owner { get; } = owner;

    /// <summary>The value as it is; null when absent, null or unresolved.</summary>
    public Node? Any(string key) => Mapping[key] is { } value and not (NullNode or UnknownNode) ? value : null;

    /// <summary>A text; numbers and booleans are taken as they are spelled.</summary>
    public string? Text(string key)
    {
        var value = Any(key);
        var text = ScalarText.Of(value);
        if (value is not null && text is null) Refuse(key, value, "text");
        return text;
    }

    /// <summary>True or false, also as text, as the framework converts it.</summary>
    public bool Flag(string key, bool otherwise)
    {
        switch (Any(key))
        {
            case null: return otherwise;
            case BooleanNode flag: return flag.Value;
            case StringNode { Value: "true" } or NumberNode { Text: "1" }: return true;
            case StringNode { Value: "false" } or NumberNode { Text: "0" }: return false;
            case { } other:
                Refuse(key, other, "true or false");
                return otherwise;
        }
    }

    /// <summary>The value unless JavaScript takes it for false, as it does an empty text and zero.</summary>
    public Node? Truthy(string key) => Coercion.IsTruthy(Mapping[key]) ? Mapping[key] : null;

    /// <summary>A text in a template, or a CloudFormation function that gives one.</summary>
    public Node? TextNode(string key) => Shaped(key, Coercion.ToText, "text", value => value is StringNode or MappingNode);

    /// <summary>A number in a template, or a CloudFormation function that gives one.</summary>
    public Node? Number(string key) => Shaped(key, Coercion.ToNumber, "a number", value => value is NumberNode or MappingNode);

    /// <summary>A list in a template, or a CloudFormation function that gives one; a single value becomes a list.</summary>
    public Node? List(string key) => Shaped(key, Coercion.ToTexts, "a list", value => value is SequenceNode or MappingNode);

    /// <summary>One of the given words.</summary>
    public string? OneOf(string key, params string[] words)
    {
        var text = Text(key);
        if (text is null || words.Contains(text)) return text;
        diagnostics.Add(ServiceMessages.NotOneOf(Mapping[key]!.Span, key, Owner, text, words).About(Mapping[key]!));
        return null;
    }

    public MappingNode? Mapped(string key) => Of<MappingNode>(key, "a mapping");

    public SequenceNode? Listed(string key) => Of<SequenceNode>(key, "a list");

    /// <summary>A text or a list of texts.</summary>
    public IReadOnlyList<StringNode> Texts(string key)
    {
        var value = Any(key);
        var items = value switch { null => [], SequenceNode list => list.Items, _ => [value] };
        var texts = new List<StringNode>();
        foreach (var item in items)
        {
            if (item is StringNode text) texts.Add(text);
            else if (item is not UnknownNode) Refuse(key, item, "a text or a list of texts");
        }

        return texts;
    }

    /// <summary>A list of texts as the framework makes one of anything that is like it.</summary>
    public IReadOnlyList<StringNode> CoercedTexts(string key) => (List(key) as SequenceNode)?.Items.OfType<StringNode>().ToArray() ?? [];

    /// <summary>The fields of a mapping inside; of an empty one where there is something else.</summary>
    public Fields Inner(string key) => new(Any(key) as MappingNode ?? MappingNode.Empty, $"'{key}' of {Owner}", diagnostics);

    /// <summary>The fields of each mapping in a list of them.</summary>
    public IReadOnlyList<Fields> Mappings(string key)
    {
        var items = Truthy(key) switch { null => [], SequenceNode list => list.Items, { } single => [single] };
        foreach (var item in items.Where(item => item is not (MappingNode or NullNode or UnknownNode))) Refuse(key, item, "a list of mappings");
        return items.OfType<MappingNode>().Select(item => new Fields(item, $"'{key}' of {Owner}", diagnostics)).ToArray();
    }

    /// <summary>Reports the keys that are not known, as heavily as <c>configValidationMode</c> says.</summary>
    public void CheckUnknown(IReadOnlyCollection<string> known, ValidationMode mode)
    {
        if (mode != ValidationMode.Off) RefuseUnknown(known, (span, key, owner, names) => ServiceMessages.UnknownSection(span, key, owner, names, mode == ValidationMode.Error));
    }

    /// <summary>The place of the key, or of the whole mapping when it is absent.</summary>
    public SourceSpan SpanOf(string key) => Mapping.Find(key)?.KeySpan ?? Mapping.Span;

    public void RefuseUnknown(IReadOnlyCollection<string> known, Func<SourceSpan, string, string, IEnumerable<string>, Diagnostic> message)
    {
        foreach (var entry in Mapping.Entries)
        {
            if (!known.Contains(entry.Key)) diagnostics.Add(message(entry.KeySpan, entry.Key, Owner, known));
        }
    }

    /// <summary>Reports the keys without a value: what was meant for them is mostly indented too little.</summary>
    public void RefuseEmpty(params string[] except)
    {
        foreach (var entry in Mapping.Entries.Where(entry => entry.Value is NullNode && !except.Contains(entry.Key)))
            diagnostics.Add(MachineMessages.NoValue(entry.KeySpan, entry.Key, Owner).About(entry.Value));
    }

    /// <summary>Reports a value that is not what is expected.</summary>
    public void Refuse(string key, Node value, string expected) => diagnostics.Add(ServiceMessages.WrongKind(value.Span, key, Owner, expected, value.Kind).About(value));

    private Node? Shaped(string key, Func<Node, Node> coerce, string expected, Func<Node, bool> fits)
    {
        if (Truthy(key) is not { } value) return null;
        var coerced = coerce(value);
        if (fits(coerced)) return coerced;
        Refuse(key, value, expected);
        return null;
    }

    private T? Of<T>(string key, string expected)
        where T : Node
    {
        var value = Any(key);
        if (value is null or T) return value as T;
        Refuse(key, value, expected);
        return null;
    }
}
