using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>One of several shapes: the first that takes the value.</summary>
internal sealed class EitherShape(params Shape[] shapes) : Shape
{
    public override string Wanted => string.Join(" or ", Forms);

    public override IEnumerable<string> Forms => shapes.SelectMany(shape => shape.Forms).Distinct();

    public override bool Takes(Node value) => shapes.Any(shape => shape.Takes(value));

    protected internal override Node CoerceInside(Node value) => shapes.First(shape => shape.Takes(value)).CoerceInside(value);

    protected internal override void CheckInside(Node value, ShapePlace place) => shapes.First(shape => shape.Takes(value)).CheckInside(value, place);
}
