using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>An expression, or why there is none.</summary>
internal sealed record JsonataParseResult(JsonataExpression? Expression, JsonataProblem? Problem);

/// <summary>Reads JSONata.</summary>
internal static class JsonataParser
{
    public static JsonataParseResult Parse(string text, JsonataDialect dialect)
    {
        try
        {
            return new JsonataParseResult(new JsonataExpression(text, ReadTerm(text), dialect), null);
        }
        catch (JsonataFailure failure)
        {
            return new JsonataParseResult(null, JsonataProblem.Of(failure));
        }
    }

    /// <summary>Reads the tree of an expression. Throws <see cref="JsonataFailure"/>.</summary>
    internal static Term ReadTerm(string text)
    {
        var term = ExpressionReader.Read(text).ToTerm(new Ancestry());
        return term is ParentTerm || term.SeekingParents is not null ? throw JsonataFailure.At(term.Position, "S0217", "parent") : term;
    }
}
