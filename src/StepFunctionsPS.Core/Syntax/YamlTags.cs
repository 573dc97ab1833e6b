using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// The tags that a service file may use: CloudFormation's short functions, which become their long form,
/// and YAML's own for kinds of values.
/// </summary>
internal static class YamlTags
{
    private const string YamlPrefix = "tag:yaml.org,2002:";

    // The list of the Serverless Framework; newer functions have no short form there.
    private static readonly string[] Functions =
    [
        "And", "Base64", "Cidr", "Condition", "Equals", "FindInMap", "GetAtt", "GetAZs", "If",
        "ImportValue", "Join", "Not", "Or", "Ref", "Select", "Split", "Sub",
    ];

    private static readonly Dictionary<string, string> FunctionKeys = Functions.ToDictionary(
        name => "!" + name, name => name is "Ref" or "Condition" ? name : "Fn::" + name, StringComparer.Ordinal);

    // YAML's own kinds that are no JSON: js-yaml makes bytes, pairs and sets of them, which fit into no template.
    private static readonly string[] KindsBeyondJson = ["binary", "omap", "pairs", "set"];

    private static readonly string[] Kinds = ["str", "int", "float", "bool", "null", "map", "seq", "timestamp"];

    /// <summary>Levels of nesting that a tag adds to its node.</summary>
    public static int DepthOf(string? tag) => tag is not null && FunctionKeys.ContainsKey(tag) ? 1 : 0;

    /// <summary>A scalar with a tag; its text was not looked at yet.</summary>
    public static YamlValue ApplyToScalar(string text, bool isEmpty, SourceSpan span, YamlProperties properties, DiagnosticBag diagnostics)
    {
        var tag = properties.Tag!;
        var whole = Cover(properties.Span, span);
        if (FunctionKeys.TryGetValue(tag, out var function))
        {
            Node argument = isEmpty ? new NullNode(properties.Span) : new StringNode(text, span);
            return Call(function, argument, properties.Span, whole, size: 1, height: 0);
        }

        var kind = KindOf(tag);
        YamlScalar? scalar = kind switch
        {
            "!" => isEmpty ? YamlScalar.Null("", span) : YamlScalar.Text(text, span),
            "str" => YamlScalar.Text(text, span),
            "int" => YamlScalar.Integer(text, span),
            "float" => YamlScalar.Number(text, span),
            "bool" => YamlScalar.Boolean(text, span),
            "null" => YamlScalar.Null(text, span),
            "timestamp" => YamlScalar.Timestamp(text, span),
            _ => null,
        };
        if (scalar is { } found) return new YamlValue(found.Node, isEmpty ? whole : span, 1, 0) { KeyText = found.KeyText };
        if (isEmpty && kind is "map") return new YamlValue(new MappingNode([], properties.Span), whole, 1, 1);
        if (isEmpty && kind is "seq") return new YamlValue(new SequenceNode([], properties.Span), whole, 1, 1);
        var message = kind is null ? Unknown(properties) : SyntaxMessages.TagDoesNotFit(properties.Span, Shown(properties), "this value");
        return Refused(message, whole, diagnostics);
    }

    /// <summary>A finished mapping or list with a tag.</summary>
    public static YamlValue ApplyToCollection(YamlValue value, YamlProperties properties, DiagnosticBag diagnostics)
    {
        var whole = Cover(properties.Span, value.Span);
        if (FunctionKeys.TryGetValue(properties.Tag!, out var function))
            return Call(function, value.Node, properties.Span, whole, value.Size, value.Height);
        var kind = KindOf(properties.Tag!);
        if (kind == "!" || kind == (value.Node is MappingNode ? "map" : "seq")) return value;
        var message = kind is null ? Unknown(properties) : SyntaxMessages.TagDoesNotFit(properties.Span, Shown(properties), value.Node.Kind);
        return Refused(message, whole, diagnostics);
    }

    private static YamlValue Call(string function, Node argument, SourceSpan tag, SourceSpan whole, int size, int height)
    {
        if (function == "Fn::GetAtt" && argument is StringNode path)
        {
            // Only the first dot separates: what follows is one attribute, such as Endpoint.Address.
            var dot = path.Value.IndexOf('.');
            var (name, attribute) = dot < 0 ? (path.Value, "") : (path.Value.Substring(0, dot), path.Value.Substring(dot + 1));
            argument = new SequenceNode(
                [
                    new StringNode(name, ScalarMap.SpanOf(path, 0, name.Length)),
                    new StringNode(attribute, ScalarMap.SpanOf(path, path.Value.Length - attribute.Length, attribute.Length)),
                ],
                path.Span);
            (size, height) = (3, 1);
        }

        var node = new MappingNode([new MappingEntry(function, argument, tag)], whole);
        return new YamlValue(node, whole, size + 1, height + 1);
    }

    private static YamlValue Refused(Diagnostic message, SourceSpan whole, DiagnosticBag diagnostics)
    {
        diagnostics.Add(message);
        return new YamlValue(new UnknownNode(whole), whole, 1, 0);
    }

    private static Diagnostic Unknown(YamlProperties properties)
    {
        var shown = Shown(properties);
        var isCore = properties.Tag!.StartsWith(YamlPrefix, StringComparison.Ordinal);
        var isMeant = isCore && KindsBeyondJson.Contains(properties.Tag.Substring(YamlPrefix.Length));
        var suggestion = isMeant ? "" : Suggestion.DidYouMean(shown, FunctionKeys.Keys.Concat(Kinds.Select(kind => "!!" + kind)));
        return SyntaxMessages.UnknownTag(properties.Span, shown, isCore, suggestion);
    }

    private static string? KindOf(string tag)
    {
        if (tag == "!") return tag;
        if (!tag.StartsWith(YamlPrefix, StringComparison.Ordinal)) return null;
        var kind = tag.Substring(YamlPrefix.Length);
        return Kinds.Contains(kind) ? kind : null;
    }

    private static string Shown(YamlProperties properties) =>
        properties.Span.Source!.Text.Substring(properties.Span.Start, properties.Span.End - properties.Span.Start);

    private static SourceSpan Cover(SourceSpan tag, SourceSpan content) =>
        new(tag.Source!, Math.Min(tag.Start, content.Start), Math.Max(tag.End, content.End));
}
