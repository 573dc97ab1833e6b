using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>Reads whole numbers that AWS keeps within bounds. In the template they stay as they are spelled.</summary>
internal static class BoundedNumber
{
    public static Node? Read(Fields fields, string key, long least, long most, DiagnosticBag diagnostics)
    {
        if (fields.Any(key) is not { } given) return null;
        if (CloudFormation.IsFunction(given)) return given;
        if (given is not (NumberNode or StringNode) || Coercion.ToNumber(given) is not NumberNode number)
        {
            diagnostics.Add(ServiceMessages.WrongKind(given.Span, key, fields.Owner, "a whole number", given.Kind).About(given));
            return null;
        }

        if (!NumberText.IsWithin(number.Text, least, most))
            diagnostics.Add(EventMessages.OutOfBounds(given.Span, key, fields.Owner, number.Text, least, most).About(given));
        return given;
    }
}
