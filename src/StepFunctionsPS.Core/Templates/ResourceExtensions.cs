using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Templates;

/// <summary>
/// <c>resources.extensions</c>: changes attributes of resources that are there. Properties and Metadata are set
/// one by one, without looking into them; DependsOn is added to; the others are replaced.
/// </summary>
internal static class ResourceExtensions
{
    private static readonly string[] Attributes =
        ["Properties", "Metadata", "DependsOn", "Condition", "CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy"];

    public static MappingNode Apply(MappingNode resources, MappingNode extensions, DiagnosticBag diagnostics)
    {
        var extended = new MappingBuilder(resources);
        foreach (var extension in extensions.Entries)
        {
            if (resources[extension.Key] is MappingNode resource && extension.Value is MappingNode changes)
                extended.Set(extension.Key, Extend(resource, changes, extension.Key, diagnostics), resources.Find(extension.Key)!.KeySpan);
            else if (extension.Value is MappingNode)
                diagnostics.Add(TemplateMessages.NothingToExtend(extension.KeySpan, extension.Key, resources.Entries.Select(entry => entry.Key)));
        }

        return extended.Build(resources.Span, resources.Origin);
    }

    private static MappingNode Extend(MappingNode resource, MappingNode changes, string id, DiagnosticBag diagnostics)
    {
        var extended = new MappingBuilder(resource);
        foreach (var change in changes.Entries)
        {
            if (!Attributes.Contains(change.Key)) diagnostics.Add(TemplateMessages.NotExtensible(change.KeySpan, change.Key, id, Attributes));
            else extended.Set(change with { Value = Extend(change.Key, resource[change.Key], change.Value) });
        }

        return extended.Build(resource.Span, resource.Origin);
    }

    private static Node Extend(string attribute, Node? old, Node change) => (attribute, old, change) switch
    {
        ("Properties" or "Metadata", MappingNode below, MappingNode above) => SetAll(below, above),
        ("DependsOn", not null, _) => new SequenceNode([.. Items(old), .. Items(change)], change.Span, change.Origin),
        ("DependsOn", null, _) => new SequenceNode([.. Items(change)], change.Span, change.Origin),
        _ => change,
    };

    private static MappingNode SetAll(MappingNode below, MappingNode above)
    {
        var all = new MappingBuilder(below);
        foreach (var entry in above.Entries) all.Set(entry);
        return all.Build(below.Span, below.Origin);
    }

    private static IEnumerable<Node> Items(Node node) => node is SequenceNode list ? list.Items : [node];
}
