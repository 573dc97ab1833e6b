using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A runtime of Lambda. New ones come by the year, so that only the form is known here, and those that are gone.</summary>
internal sealed class RuntimeShape : Shape
{
    private static readonly Regex Form = new(
        @"^(nodejs\d+\.x|python\d\.\d+|java\d+(\.al2)?|dotnet(core)?\d+(\.\d+)?|go1\.x|ruby\d\.\d+|provided(\.al\d+)?)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Gone = new(
        @"^(nodejs(|4\.3|6\.10|8\.10|10\.x|12\.x|14\.x)|python(2\.7|3\.[67])|dotnetcore\d\.\d|dotnet5\.0|go1\.x|java8|ruby2\.[57]|provided)$",
        RegexOptions.CultureInvariant);

    public override string Wanted => "a runtime of Lambda";

    public override bool Takes(Node value) => Coercion.ToText(value) is StringNode;

    protected internal override Node CoerceInside(Node value) => Coercion.ToText(value);

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        var text = (StringNode)Coercion.ToText(value);
        if (Gone.IsMatch(text.Value)) place.Findings.Add(ServiceMessages.RetiredRuntime(text.Span, text.Value).About(text));
        else if (!Form.IsMatch(text.Value)) place.WrongForm(text, Wanted);
    }
}
