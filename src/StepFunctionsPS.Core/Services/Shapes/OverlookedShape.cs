using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A part that the framework's own check does not look into: what is found there is a warning in any mode.</summary>
internal sealed class OverlookedShape(Shape shape) : Shape
{
    public override string Wanted => shape.Wanted;

    public override IEnumerable<string> Forms => shape.Forms;

    public override bool Takes(Node value) => true;

    protected internal override void CheckInside(Node value, ShapePlace place) =>
        shape.Check(value, place with { Findings = place.Findings.AsWarnings() });
}
