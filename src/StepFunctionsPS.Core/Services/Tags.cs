using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>Reads tags, and puts those of a resource over those of the provider.</summary>
internal static class Tags
{
    /// <summary>The tags under <c>tags:</c>; null where there are none. A value that is no text is reported.</summary>
    public static IReadOnlyList<Tag>? Read(Fields owner)
    {
        if (owner.Mapped("tags") is not { } mapping) return null;
        var tags = owner.Inner("tags");
        return mapping.Entries.Select(entry => new Tag(entry.Key, ValueOf(entry, tags))).ToArray();
    }

    /// <summary>Keys are unique in the result: CloudFormation refuses a key that is given twice.</summary>
    public static IReadOnlyList<Tag> Merge(IReadOnlyList<Tag> inherited, IReadOnlyList<Tag> own)
    {
        var merged = inherited.Select(tag => own.LastOrDefault(other => other.Key == tag.Key) ?? tag).ToList();
        merged.AddRange(own.Where(tag => inherited.All(other => other.Key != tag.Key)));
        return merged;
    }

    private static Node ValueOf(MappingEntry entry, Fields tags)
    {
        var value = Coercion.ToText(entry.Value);
        if (value is StringNode || CloudFormation.IsFunction(value)) return value;
        if (tags.Any(entry.Key) is { } given) tags.Refuse(entry.Key, given, "text or a CloudFormation function");
        return new StringNode("", entry.Value.Span, entry.Value.Origin);
    }
}
