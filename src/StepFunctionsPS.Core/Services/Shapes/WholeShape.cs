using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A whole number within bounds.</summary>
internal sealed class WholeShape(long least, long most) : Shape
{
    public override string Wanted => "a whole number";

    public override bool Takes(Node value) => Coercion.ToNumber(value) is NumberNode;

    protected internal override Node CoerceInside(Node value) => Coercion.ToNumber(value);

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        var number = (NumberNode)Coercion.ToNumber(value);
        if (!NumberText.IsWithin(number.Text, least, most)) place.OutOfRange(number, least, most);
    }
}
