using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads <c>|pattern|update,delete|</c>.</summary>
internal static class TransformRule
{
    public static SyntaxPart Read(ExpressionReader reader, Token token)
    {
        var pattern = reader.Read(0);
        reader.Expect("|");
        var update = reader.Read(0);
        var delete = reader.Take(",") ? reader.Read(0) : null;
        reader.Expect("|");
        return new TransformSyntax(pattern, update, delete, token.Position);
    }
}
