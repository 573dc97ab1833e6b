using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>
/// What the user adds to the template under <c>resources:</c>, a mapping or a list of mappings to be merged.
/// </summary>
/// <param name="Template">The sections of a template; they are merged over what is made.</param>
/// <param name="Extensions">Changes to resources that are made, by logical id.</param>
internal sealed record UserResources(MappingNode Template, MappingNode Extensions)
{
    public static UserResources None { get; } = new(MappingNode.Empty, MappingNode.Empty);

    public static UserResources Read(Fields service, DiagnosticBag diagnostics)
    {
        var merged = service.Any("resources") switch
        {
            null => MappingNode.Empty,
            SequenceNode list => MergeItems(list, diagnostics),
            _ => service.Mapped("resources") ?? MappingNode.Empty,
        };
        var fields = new Fields(merged, "'resources'", diagnostics);
        var extensions = fields.Mapped("extensions") ?? MappingNode.Empty;
        var template = merged.Entries.Where(entry => entry.Key != "extensions" && entry.Value is not NullNode).Select(Coerce);
        return new UserResources(new MappingNode(template.ToArray(), merged.Span, merged.Origin), extensions);
    }

    private static MappingNode MergeItems(SequenceNode list, DiagnosticBag diagnostics)
    {
        foreach (var item in list.Items)
        {
            if (item is not (MappingNode or NullNode or UnknownNode)) diagnostics.Add(ServiceMessages.NotMergeable(item.Span, "resources", item.Kind).About(item));
        }

        return NodeMerge.Merge([MappingNode.Empty, .. list.Items.OfType<MappingNode>()]);
    }

    // The framework's schema check makes lists of these when they are single texts.
    private static MappingEntry Coerce(MappingEntry section) => section switch
    {
        { Key: "Transform", Value: StringNode text } => section with { Value = new SequenceNode([text], text.Span) },
        { Key: "Resources", Value: MappingNode resources } => section with { Value = WithDependencyLists(resources) },
        _ => section,
    };

    private static MappingNode WithDependencyLists(MappingNode resources) => new(
        resources.Entries.Select(entry => entry.Value is MappingNode resource && resource["DependsOn"] is StringNode one
            ? entry with { Value = new MappingBuilder(resource).Set(resource.Find("DependsOn")! with { Value = new SequenceNode([one], one.Span) }).Build(resource.Span, resource.Origin) }
            : entry).ToArray(),
        resources.Span,
        resources.Origin);
}
