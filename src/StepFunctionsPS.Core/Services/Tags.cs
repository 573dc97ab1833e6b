using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>Reads tags, and puts those of a resource over those of the provider.</summary>
internal static class Tags
{
    public static IReadOnlyList<Tag> Read(MappingNode? mapping) =>
        mapping is null ? [] : mapping.Entries.Select(entry => new Tag(entry.Key, ValueOf(entry.Value))).ToArray();

    /// <summary>Keys are unique in the result: CloudFormation refuses a key that is given twice.</summary>
    public static IReadOnlyList<Tag> Merge(IReadOnlyList<Tag> inherited, IReadOnlyList<Tag> own)
    {
        var merged = inherited.Select(tag => own.LastOrDefault(other => other.Key == tag.Key) ?? tag).ToList();
        merged.AddRange(own.Where(tag => inherited.All(other => other.Key != tag.Key)));
        return merged;
    }

    private static Node ValueOf(Node value) => Coercion.ToText(value) switch
    {
        StringNode or MappingNode => Coercion.ToText(value),
        _ => new StringNode(Fields.Spelled(value) ?? "", value.Span, value.Origin),
    };
}
