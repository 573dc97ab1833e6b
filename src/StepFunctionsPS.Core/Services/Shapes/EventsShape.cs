using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>events:</c> of a function: a list of mappings, each with the kind of one event.</summary>
internal sealed class EventsShape : Shape
{
    public override string Wanted => "a list";

    public override bool Takes(Node value) => value is SequenceNode;

    protected internal override Node CoerceInside(Node value)
    {
        var list = (SequenceNode)value;
        return new SequenceNode(list.Items.Select(item => item is MappingNode one ? Coerced(one) : item).ToArray(), list.Span, list.Origin);
    }

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        // A text was taken for a kind without settings already.
        foreach (var item in ((SequenceNode)value).Items.Where(item => item is not (MappingNode or StringNode or NullNode or UnknownNode)))
            place.WrongKind(item, "a mapping with the kind of an event");
        foreach (var entry in ((SequenceNode)value).Items.OfType<MappingNode>().SelectMany(item => item.Entries))
        {
            if (EventShapes.ByKind.TryGetValue(entry.Key, out var shape)) shape.Check(entry.Value, new ShapePlace(entry.Key, place.Owner, place.Findings) { Name = $"the {entry.Key} event of {place.Owner}" });
        }
    }

    private static MappingNode Coerced(MappingNode item)
    {
        var entries = item.Entries.Select(entry => EventShapes.ByKind.TryGetValue(entry.Key, out var shape) ? entry with { Value = shape.Coerce(entry.Value) } : entry);
        return new MappingNode(entries.ToArray(), item.Span, item.Origin);
    }
}
