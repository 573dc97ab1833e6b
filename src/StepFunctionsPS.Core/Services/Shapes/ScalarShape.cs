using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A text, number or boolean, with what the framework makes one of.</summary>
internal sealed class ScalarShape(string wanted, Func<Node, bool> takes, Func<Node, Node>? coerce = null) : Shape
{
    public override string Wanted => wanted;

    public override bool Takes(Node value) => takes(value);

    protected internal override Node CoerceInside(Node value) => coerce is null ? value : coerce(value);
}
