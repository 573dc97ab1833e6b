using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Readers;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Templates;

/// <summary>Compiles payload templates, reporting each expression that cannot be read.</summary>
internal static class TemplateReader
{
    private const string Suffix = ".$";

    public static PayloadTemplate Read(Node node, BindingContext context) => node switch
    {
        MappingNode mapping when !Opaque.IsFunction(mapping) => ReadMapping(mapping, context),
        SequenceNode list => ReadList(list, context),
        _ when Opaque.Is(node) => new OpaqueTemplate(node),
        _ => new ConstantTemplate(node),
    };

    /// <summary>A value in which nothing is worked out but what CloudFormation fills in.</summary>
    public static PayloadTemplate ReadFixed(Node node) => node switch
    {
        _ when Opaque.Is(node) => new OpaqueTemplate(node),
        MappingNode mapping => Mapping(mapping, mapping.Entries.Select(entry => new KeyValuePair<string, PayloadTemplate>(entry.Key, ReadFixed(entry.Value))).ToArray()),
        SequenceNode list => List(list, list.Items.Select(ReadFixed).ToArray()),
        _ => new ConstantTemplate(node),
    };

    private static PayloadTemplate ReadMapping(MappingNode mapping, BindingContext context)
    {
        var entries = new List<KeyValuePair<string, PayloadTemplate>>(mapping.Entries.Count);
        var names = new Dictionary<string, MappingEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            var isExpression = entry.Key.Length > Suffix.Length && entry.Key.EndsWith(Suffix, StringComparison.Ordinal);
            var name = isExpression ? entry.Key.Substring(0, entry.Key.Length - Suffix.Length) : entry.Key;
            if (names.TryGetValue(name, out var first)) context.Report(StateMessages.SameTemplateKey(entry.KeySpan, first.Key, entry.Key, first.KeySpan));
            else names.Add(name, entry);
            entries.Add(new KeyValuePair<string, PayloadTemplate>(name, isExpression ? ReadExpression(entry, context) : Read(entry.Value, context)));
        }

        return Mapping(mapping, entries);
    }

    private static PayloadTemplate ReadList(SequenceNode list, BindingContext context) => List(list, list.Items.Select(item => Read(item, context)).ToArray());

    public static PayloadTemplate Mapping(MappingNode mapping, IReadOnlyList<KeyValuePair<string, PayloadTemplate>> entries) =>
        entries.All(entry => entry.Value is ConstantTemplate) ? new ConstantTemplate(mapping) : new MappingTemplate(mapping, entries);

    public static PayloadTemplate List(SequenceNode list, IReadOnlyList<PayloadTemplate> items) =>
        items.All(item => item is ConstantTemplate) ? new ConstantTemplate(list) : new ListTemplate(list, items);

    private static PayloadTemplate ReadExpression(MappingEntry entry, BindingContext context)
    {
        var expression = context.ReadExpression(entry.Key, entry.Value);
        return expression is null ? new ConstantTemplate(entry.Value) : new ExpressionTemplate(entry.Value, entry.Key, expression);
    }
}
