using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads what stands in brackets, except for calls.</summary>
internal static class BracketRules
{
    public static SyntaxPart Block(ExpressionReader reader, Token token)
    {
        var parts = new List<SyntaxPart>();
        while (!reader.Current.Is(")"))
        {
            parts.Add(reader.Read(0));
            if (!reader.Take(";")) break;
        }

        reader.Expect(")", afterOperand: true);
        return new BlockSyntax(parts, token.Position);
    }

    public static SyntaxPart List(ExpressionReader reader, Token token)
    {
        var items = new List<SyntaxPart>();
        if (!reader.Current.Is("]"))
        {
            do
            {
                items.Add(Item(reader));
            }
            while (reader.Take(","));
        }

        reader.Expect("]", afterOperand: true);
        return new ListSyntax(items, token.Position);
    }

    public static SyntaxPart Object(ExpressionReader reader, Token token) => new ObjectSyntax(Pairs(reader), token.Position);

    public static SyntaxPart Group(ExpressionReader reader, SyntaxPart left, Token token) => new GroupSyntax(left, Pairs(reader), token.Position);

    /// <summary><c>a[...]</c>; with nothing inside, what is in front of all predicates keeps being a list.</summary>
    public static SyntaxPart Predicate(ExpressionReader reader, SyntaxPart left, Token token)
    {
        if (!reader.Current.Is("]"))
        {
            var predicate = new PredicateSyntax(left, reader.Read(0), token.Position);
            reader.Expect("]", afterOperand: true);
            return predicate;
        }

        var step = left;
        while (step is PredicateSyntax outer) step = outer.Left;
        step.KeepsArray = true;
        reader.Expect("]");
        return left;
    }

    private static SyntaxPart Item(ExpressionReader reader)
    {
        var item = reader.Read(0);
        var position = reader.Current.Position;
        return reader.Take("..") ? new BinarySyntax("..", item, reader.Read(0), position) : item;
    }

    private static List<KeyValuePair<SyntaxPart, SyntaxPart>> Pairs(ExpressionReader reader)
    {
        var pairs = new List<KeyValuePair<SyntaxPart, SyntaxPart>>();
        if (!reader.Current.Is("}"))
        {
            do
            {
                var key = reader.Read(0);
                reader.Expect(":");
                pairs.Add(new(key, reader.Read(0)));
            }
            while (reader.Take(","));
        }

        reader.Expect("}", afterOperand: true);
        return pairs;
    }
}
