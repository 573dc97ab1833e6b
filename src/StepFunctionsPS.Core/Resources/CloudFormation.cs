using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>CloudFormation's functions: what makes a value one, and how the common ones are written.</summary>
internal static class CloudFormation
{
    /// <summary>Whether CloudFormation computes this value: a mapping with <c>Ref</c> or a key that begins with <c>Fn::</c>.</summary>
    public static bool IsFunction(Node? node) => node is MappingNode mapping && Array.Exists(mapping.EntryArray, IsFunction);

    private static bool IsFunction(MappingEntry entry) => entry.Key == "Ref" || entry.Key.StartsWith("Fn::", StringComparison.Ordinal);

    public static MappingNode Ref(string logicalId) => Of("Ref", new StringNode(logicalId));

    public static MappingNode GetAtt(string logicalId, string attribute) =>
        Of("Fn::GetAtt", new SequenceNode([new StringNode(logicalId), new StringNode(attribute)]));

    public static MappingNode Sub(string template) => Of("Fn::Sub", new StringNode(template));

    public static MappingNode Sub(string template, MappingNode variables) =>
        Of("Fn::Sub", new SequenceNode([new StringNode(template), variables]));

    public static MappingNode Sub(string template, string variable, Node value) => Sub(template, Of(variable, value));

    /// <summary>A text as a value of a template: where CloudFormation's own parameters stand in it, they have to be filled in.</summary>
    public static Node Filled(StringNode text) => text.Value.IndexOf("${AWS::", StringComparison.Ordinal) >= 0 ? Sub(text.Value) : text;

    public static MappingNode Join(string separator, params Node[] parts) =>
        Of("Fn::Join", new SequenceNode([new StringNode(separator), new SequenceNode(parts)]));

    /// <summary>A resource without further attributes.</summary>
    public static MappingBuilder Resource(string type, MappingBuilder properties) =>
        new MappingBuilder().Set("Type", type).Set("Properties", properties.Build());

    public static Node Text(string text) => new StringNode(text);

    public static Node True { get; } = new BooleanNode(true);

    public static MappingNode Of(string key, Node value) => new([new MappingEntry(key, value)]);

    public static SequenceNode List(IEnumerable<Node> items) => new(items.ToArray());

    public static SequenceNode Texts(IEnumerable<string> items) => List(items.Select(item => new StringNode(item)));
}
