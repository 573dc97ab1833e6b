using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A mapping whose keys are the user's own, with values of one shape.</summary>
internal sealed class MapShape(Shape value) : Shape
{
    /// <summary>What keys look like; null where anything goes.</summary>
    public Regex? Names { get; init; }

    /// <summary>What a key is, for messages: <c>a tag</c>.</summary>
    public string Named { get; init; } = "a key";

    /// <summary>What a value is called where its own keys are spoken of; by default its key and its owner.</summary>
    public Func<string, string>? Called { get; init; }

    public override string Wanted => "a mapping";

    public override bool Takes(Node value) => value is MappingNode;

    protected internal override Node CoerceInside(Node given)
    {
        var mapping = (MappingNode)given;
        var entries = mapping.Entries.Select(entry => IsOwn(entry) ? entry with { Value = value.Coerce(entry.Value) } : entry);
        return new MappingNode(entries.ToArray(), mapping.Span, mapping.Origin);
    }

    protected internal override void CheckInside(Node mapping, ShapePlace place)
    {
        foreach (var entry in ((MappingNode)mapping).Entries.Where(IsOwn))
        {
            if (Names?.IsMatch(entry.Key) == false) place.WrongName(entry.KeySpan, entry.Key, Named);
            var inner = place.At(entry.Key);
            value.Check(entry.Value, Called is null ? inner : inner with { Name = Called(entry.Key) });
        }
    }

    // CloudFormation's functions, such as `Fn::Transform`, may stand among the user's own keys.
    private static bool IsOwn(MappingEntry entry) => !entry.Key.StartsWith("Fn::", StringComparison.Ordinal);
}
