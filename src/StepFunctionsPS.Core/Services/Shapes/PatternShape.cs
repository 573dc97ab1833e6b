using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A text of a certain form, such as an ARN.</summary>
internal sealed class PatternShape(string wanted, string pattern) : Shape
{
    private readonly Regex regex = new(pattern, RegexOptions.CultureInvariant);

    public override string Wanted => wanted;

    public override bool Takes(Node value) => Coercion.ToText(value) is StringNode;

    protected internal override Node CoerceInside(Node value) => Coercion.ToText(value);

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        var text = (StringNode)Coercion.ToText(value);
        if (!regex.IsMatch(text.Value)) place.WrongForm(text, wanted);
    }
}
