using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Functions.Events;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Templates;

/// <summary>
/// References of the user to what the template does not have. Nothing is said where CloudFormation, or a plugin, may
/// add resources of its own, nor of references without a place in the file: they follow from others.
/// </summary>
internal static class DanglingReferences
{
    private static readonly string[] Sections = ["Resources", "Conditions", "Outputs"];

    private static readonly Regex Variable = new(@"\$\{(?<id>[A-Za-z0-9]+)(?:\.[^}]*)?\}", RegexOptions.CultureInvariant);

    public static void Report(MappingNode template, Service service, DiagnosticBag diagnostics)
    {
        var ids = KeysOf(template["Resources"]).Concat(KeysOf(template["Parameters"])).ToArray();
        if (IsOpen(template, ids) || Plugins.AnyNotRun(service.Root) || EventsLeftOut.Any(service)) return;
        var known = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var (id, span) in Sections.SelectMany(section => NodeWalk.Mappings(template[section])).SelectMany(Of).Concat(Dependencies(template)))
        {
            if (span.Source is not null && !known.Contains(id) && !id.StartsWith("AWS::", StringComparison.Ordinal))
                diagnostics.Add(TemplateMessages.Dangling(span, id, LogicalIdOf(id, service), ids.Concat(service.Functions.All.Select(function => function.Key))));
        }
    }

    // A transform, or a function among the resources, may bring more of them.
    private static bool IsOpen(MappingNode template, IEnumerable<string> ids) =>
        template.Find("Transform") is not null || KeysOf(template).Concat(ids).Any(key => key.StartsWith("Fn::", StringComparison.Ordinal));

    private static IEnumerable<(string Id, SourceSpan Span)> Of(MappingNode mapping) => mapping.EntryArray is not [{ } function] ? [] : function switch
    {
        { Key: "Ref", Value: StringNode name } => [(name.Value, name.Span)],
        { Key: "Fn::GetAtt", Value: SequenceNode { Items: [StringNode name, ..] } } => [(name.Value, name.Span)],
        { Key: "Fn::GetAtt", Value: StringNode path } => [(path.Value.Split('.')[0], path.Span)],
        { Key: "Fn::Sub", Value: StringNode text } => InText(text, MappingNode.Empty),
        { Key: "Fn::Sub", Value: SequenceNode { Items: [StringNode text, MappingNode variables] } } => InText(text, variables),
        _ => [],
    };

    private static IEnumerable<(string Id, SourceSpan Span)> InText(StringNode text, MappingNode variables) => Variable.Matches(text.Value)
        .Cast<Match>()
        .Select(match => match.Groups["id"].Value)
        .Where(id => variables.Find(id) is null)
        .Select(id => (id, text.Span));

    private static IEnumerable<(string Id, SourceSpan Span)> Dependencies(MappingNode template) =>
        (template["Resources"] as MappingNode ?? MappingNode.Empty).Entries
        .Select(entry => (entry.Value as MappingNode)?["DependsOn"])
        .SelectMany(given => given is SequenceNode list ? list.Items : [given ?? NullNode.Instance])
        .OfType<StringNode>()
        .Select(id => (id.Value, id.Span));

    // Functions and state machines are often meant by their keys, which CloudFormation does not know.
    private static string? LogicalIdOf(string key, Service service) =>
        service.Functions.FindKey(key)?.LogicalId ?? service.StateMachines.FirstOrDefault(machine => machine.Key == key)?.LogicalId;

    private static IEnumerable<string> KeysOf(Node? section) => (section as MappingNode ?? MappingNode.Empty).Entries.Select(entry => entry.Key);
}
