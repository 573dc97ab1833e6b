using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A mapping with known keys, each with the shape of its value.</summary>
internal sealed class MappingShape : Shape
{
    private readonly Dictionary<string, Shape> keys = [];

    /// <summary>Keys that must be there; of a group such as <c>Action|NotAction</c> one.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Whether keys that are not known still reach the template.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>Whether the framework's own check lets unknown keys pass: they are warnings in any mode.</summary>
    public bool OverlooksUnknown { get; init; }

    public override string Wanted => "a mapping";

    public Shape this[string key]
    {
        set => keys[key] = value;
    }

    public override bool Takes(Node value) => value is MappingNode;

    protected internal override Node CoerceInside(Node value)
    {
        var mapping = (MappingNode)value;
        var entries = mapping.Entries.Select(entry => keys.TryGetValue(entry.Key, out var shape) ? entry with { Value = shape.Coerce(entry.Value) } : entry);
        return new MappingNode(entries.ToArray(), mapping.Span, mapping.Origin);
    }

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        var mapping = (MappingNode)value;
        foreach (var entry in mapping.Entries)
        {
            if (keys.TryGetValue(entry.Key, out var shape)) shape.Check(entry.Value, place.At(entry.Key));
            else (OverlooksUnknown ? place with { Findings = place.Findings.AsWarnings() } : place).Unknown(entry.KeySpan, entry.Key, keys.Keys, KeepsUnknown);
        }

        foreach (var group in Required.Select(group => group.Split('|')).Where(group => !group.Any(key => mapping[key] is not (null or NullNode))))
            place.Missing(mapping.Span, group[0]);
    }
}
