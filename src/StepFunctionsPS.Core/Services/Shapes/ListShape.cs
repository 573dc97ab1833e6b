using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A list of values of one shape; a single text, number or boolean counts as a list of one.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    public override string Wanted => "a list";

    public override bool Takes(Node value) => value is SequenceNode || (Coercion.ToList(value) is SequenceNode && item.Takes(value));

    protected internal override Node CoerceInside(Node value)
    {
        var list = (SequenceNode)Coercion.ToList(value);
        return new SequenceNode(list.Items.Select(item.Coerce).ToArray(), list.Span, list.Origin);
    }

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        foreach (var one in ((SequenceNode)Coercion.ToList(value)).Items) item.Check(one, place);
    }
}
