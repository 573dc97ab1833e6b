using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads <c>a^(&lt;b, &gt;c)</c>.</summary>
internal static class SortRule
{
    public static SyntaxPart Read(ExpressionReader reader, SyntaxPart left, Token token)
    {
        reader.Expect("(");
        var terms = new List<(SyntaxPart Key, bool IsDescending)>();
        do
        {
            var isDescending = reader.Current.Is(">");
            if (isDescending || reader.Current.Is("<")) reader.Advance();
            terms.Add((reader.Read(0), isDescending));
        }
        while (reader.Take(","));

        reader.Expect(")");
        return new SortSyntax(left, terms, token.Position);
    }
}
