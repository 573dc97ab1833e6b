using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads calls, partial ones too, and definitions of functions, which begin like calls.</summary>
internal static class CallRule
{
    public static SyntaxPart Read(ExpressionReader reader, SyntaxPart left, Token token)
    {
        var arguments = new List<SyntaxPart>();
        if (!reader.Current.Is(")"))
        {
            do
            {
                arguments.Add(Argument(reader));
            }
            while (reader.Take(","));
        }

        reader.Expect(")", afterOperand: true);
        return left is NameSyntax { Name: "function" or "λ", IsKeyword: false }
            ? Lambda(reader, arguments, token)
            : new CallSyntax(left, arguments, token.Position);
    }

    private static SyntaxPart Argument(ExpressionReader reader)
    {
        var position = reader.Current.Position;
        return reader.Take("?") ? new PlaceholderSyntax(position) : reader.Read(0);
    }

    private static LambdaSyntax Lambda(ExpressionReader reader, List<SyntaxPart> arguments, Token token)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not VariableSyntax) throw JsonataFailure.At(arguments[i].Position, "S0208", value: NumberValue.Of(i + 1));
        }

        var signature = reader.Current.Is("<") ? SignatureOf(reader) : null;
        reader.Expect("{");
        var body = reader.Read(0);
        reader.Expect("}");
        return new LambdaSyntax(arguments.Cast<VariableSyntax>().ToArray(), signature, body, token.Position);
    }

    private static Signature SignatureOf(ExpressionReader reader)
    {
        var start = reader.Current.Position;
        var text = new StringBuilder("<");
        for (var depth = 1; depth > 0 && !reader.Current.Is("{") && reader.Current.Kind != TokenKind.End;)
        {
            reader.Advance();
            if (reader.Current.Is(">")) depth--;
            else if (reader.Current.Is("<")) depth++;
            text.Append(reader.Current.Text);
        }

        reader.Expect(">");
        try
        {
            return Signature.Parse(text.ToString());
        }
        catch (JsonataFailure failure) when (failure.Raised("", start + failure.Position ?? 0))
        {
            throw;
        }
    }
}
