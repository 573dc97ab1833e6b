using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A shape that only counts for values of which a condition holds; tells mappings apart that mean different things.</summary>
internal sealed class GuardedShape(Func<Node, bool> counts, Shape shape) : Shape
{
    public override string Wanted => shape.Wanted;

    public override IEnumerable<string> Forms => shape.Forms;

    public override bool Takes(Node value) => counts(value) && shape.Takes(value);

    protected internal override Node CoerceInside(Node value) => shape.CoerceInside(value);

    protected internal override void CheckInside(Node value, ShapePlace place) => shape.CheckInside(value, place);
}
