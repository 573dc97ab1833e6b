using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Readers;

/// <summary>
/// Reads the fields of a mapping by the type they must have. What only CloudFormation knows is legal everywhere;
/// what is wrong is reported at its place and read as absent.
/// </summary>
/// <param name="node">The state, rule, retrier or catcher.</param>
/// <param name="place">How messages name it: <c>State 'Ship'</c>.</param>
/// <param name="span">Where to report what is missing.</param>
/// <param name="language">The language of its expressions.</param>
/// <param name="context">Takes the findings.</param>
/// <param name="way">The way to it from the state, as AWS names fields: <c>Choices[0]/</c>; empty for the state.</param>
internal sealed class StateFields(MappingNode node, string place, SourceSpan span, QueryLanguage language, BindingContext context, string way = "")
{
    public MappingNode Node => node;

    public string Place => place;

    public SourceSpan Span => span;

    public QueryLanguage Language => language;

    public BindingContext Context => context;

    public bool IsJsonata => language == QueryLanguage.Jsonata;

    /// <summary>The same reader for a mapping inside.</summary>
    public StateFields Inside(MappingNode inner, string innerPlace, string key) => new(inner, innerPlace, inner.Span, language, context, $"{way}{key}/");

    public Node? Find(string key) => node[key];

    public void Missing(string key, string advice) => context.Report(StateMessages.FieldMissing(span, place, key, advice));

    public void Wrong(string key, string needed, Node found) =>
        context.Report(StateMessages.WrongKind(found.Span, place, key, needed, found.Kind, !IsJsonata && JsonataText.IsExpression(found) ? StateMessages.SayJsonata : null));

    /// <summary>Text, or something that becomes text at deployment.</summary>
    public Node? Text(string key)
    {
        var value = node[key];
        if (value is MappingNode mapping && Opaque.FunctionKey(mapping) is { } function) ReportBeside(mapping, function);
        if (value is null or StringNode || Opaque.Is(value)) return value;
        Wrong(key, "text", value);
        return null;
    }

    // What stands beside `Fn::GetAtt:` was mostly meant to be a field of the state, and is indented too deep.
    private void ReportBeside(MappingNode mapping, string function)
    {
        foreach (var entry in mapping.Entries.Where(entry => entry.Key != function))
            context.Report(StateMessages.BesideFunction(entry.KeySpan, entry.Key, function));
    }

    public bool Flag(string key)
    {
        var value = node[key];
        if (value is BooleanNode flag) return flag.Value;
        if (value is not null && !Opaque.Is(value)) Wrong(key, "true or false", value);
        return false;
    }

    public StateReference? Target(string key)
    {
        var value = node[key];
        if (value is StringNode text) return new StateReference(text.Value, text.Span);
        if (value is not null && !Opaque.Is(value)) Wrong(key, "the name of a state", value);
        return null;
    }

    /// <summary>A number, from the key itself or, in JSONPath, through the path of another key.</summary>
    public NumberField? Number(string key, string? pathKey = null)
    {
        if (pathKey is not null && !IsJsonata && node[pathKey] is { } path)
            return context.ReadExpression(pathKey, path) is { } expression ? new NumberField(pathKey, path, null, expression) : null;
        var value = node[key];
        if (value is null) return null;
        if (value is NumberNode number) return new NumberField(key, value, NumberText.ToDouble(number.Text), null);
        if (Query(key) is { } query) return new NumberField(key, value, null, query);
        if (Opaque.Is(value) || (IsJsonata && value is StringNode)) return new NumberField(key, value, null, null);
        Wrong(key, "a number", value);
        return null;
    }

    /// <summary>A number that cannot be worked out, in neither language.</summary>
    public NumberField? FixedNumber(string key)
    {
        if (!IsJsonata || node[key] is not StringNode text || Opaque.Is(text)) return Number(key);
        context.Report(StateMessages.WrongKind(text.Span, place, key, "a number", text.Kind, "Retriers take no expressions, in JSONata either: write the number itself."));
        return null;
    }

    /// <summary>InputPath or OutputPath; a literal null is kept apart from an absent key.</summary>
    public DataPath? DataPath(string key)
    {
        if (IsJsonata || node[key] is not { } value) return null;
        return value is NullNode ? new DataPath(null) : context.ReadPath(key, value) is { } path ? new DataPath(path) : null;
    }

    public ResultPath? ResultPath()
    {
        if (IsJsonata || node["ResultPath"] is not { } value) return null;
        if (value is NullNode) return new ResultPath(null);
        return context.ReadReferencePath("ResultPath", value) is { } path ? new ResultPath(path) : null;
    }

    /// <summary>A path or intrinsic function, in JSONPath only.</summary>
    public Expression? Expression(string key) =>
        IsJsonata || node[key] is not { } value ? null : context.ReadExpression(key, value);

    /// <summary>An expression in JSONata; null where the key has none.</summary>
    public QueryExpression? Query(string key) => IsJsonata && node[key] is StringNode text ? context.ReadQuery(text, way + key) : null;

    /// <summary>A payload template, in JSONPath only.</summary>
    public PayloadTemplate? Template(string key) =>
        IsJsonata || node[key] is not { } value ? null : TemplateReader.Read(value, context);

    /// <summary>A payload template, in JSONata only.</summary>
    public PayloadTemplate? QueryTemplate(string key) =>
        !IsJsonata || node[key] is not { } value ? null : QueryTemplateReader.Read(value, way + key, context);

    /// <summary>A payload template of either language, by the key that it has in each.</summary>
    public PayloadTemplate? Payload(string key, string? jsonataKey = null) => Template(key) ?? QueryTemplate(jsonataKey ?? key);

    /// <summary>The variables to set; must be a mapping in both languages.</summary>
    public PayloadTemplate? Assign()
    {
        var value = node["Assign"];
        if (value is null or MappingNode || Opaque.Is(value)) return Payload("Assign");
        Wrong("Assign", "a mapping", value);
        return null;
    }

    /// <summary>A mapping inside; null when the key is absent or has none.</summary>
    public StateFields? Mapping(string key)
    {
        var value = node[key];
        if (value is MappingNode mapping && !Opaque.IsFunction(mapping)) return Inside(mapping, $"{place}, {key}", key);
        if (value is not null && !Opaque.Is(value)) Wrong(key, "a mapping", value);
        return null;
    }

    /// <summary>The text of a key, when it is written as such.</summary>
    public string? Word(string key) => (node[key] as StringNode)?.Value;

    /// <summary>The mappings of a list; null when the key is absent or no list.</summary>
    public IReadOnlyList<StateFields>? Mappings(string key, Func<int, string> innerPlace)
    {
        var value = node[key];
        if (value is not SequenceNode list)
        {
            if (value is not null && !Opaque.Is(value)) Wrong(key, "a list", value);
            return null;
        }

        var inner = new List<StateFields>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is MappingNode mapping) inner.Add(Inside(mapping, innerPlace(i + 1), $"{key}[{i.ToString(CultureInfo.InvariantCulture)}]"));
            else if (!Opaque.Is(list.Items[i])) Wrong(key, "a list of mappings", list.Items[i]);
        }

        return inner;
    }

    /// <summary>The texts of a list, such as ErrorEquals.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var value = node[key];
        if (value is SequenceNode list)
        {
            foreach (var item in list.Items.Where(item => item is not StringNode && !Opaque.Is(item))) Wrong(key, "a list of texts", item);
            return list.Items.OfType<StringNode>().Select(text => text.Value).ToArray();
        }

        if (value is null) Missing(key, "List the names of the errors it is for, or States.ALL.");
        else if (!Opaque.Is(value)) Wrong(key, "a list of texts", value);
        return Array.Empty<string>();
    }
}
