using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads <c>a ? b : c</c> and <c>$a := b</c>.</summary>
internal static class ConditionRules
{
    public static SyntaxPart Ternary(ExpressionReader reader, SyntaxPart left, Token token)
    {
        var then = reader.Read(0);
        return new ConditionSyntax(left, then, reader.Take(":") ? reader.Read(0) : null, token.Position);
    }

    public static SyntaxPart Bind(ExpressionReader reader, SyntaxPart left, Token token) =>
        left is VariableSyntax variable
            // One less than its own power, so that it binds to the right: $a := $b := 1.
            ? new BindSyntax(variable, reader.Read(9), token.Position)
            : throw JsonataFailure.At(left.Position, "S0212");
}
