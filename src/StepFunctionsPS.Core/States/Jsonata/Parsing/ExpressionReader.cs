using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads an expression by the powers of its operators (Pratt).</summary>
internal sealed class ExpressionReader
{
    // Far beyond what anybody writes. On a thread of little stack it ends before.
    private const int DeepestNesting = 300;

    private readonly Tokenizer tokenizer;
    private int depth;

    private ExpressionReader(string text)
    {
        tokenizer = new Tokenizer(text);
        Advance();
    }

    /// <summary>The token that is next.</summary>
    public Token Current { get; private set; }

    public static SyntaxPart Read(string text)
    {
        var reader = new ExpressionReader(text);
        var syntax = reader.Read(0);
        if (reader.Current.Kind != TokenKind.End) throw JsonataFailure.At(reader.Current.Position, "S0201", reader.Current.Text);
        return syntax;
    }

    /// <summary>Reads as far as operators bind more strongly than <paramref name="power"/>.</summary>
    public SyntaxPart Read(int power)
    {
        if (++depth > DeepestNesting || !StackRoom.IsLeft()) throw JsonataFailure.At(Current.Position, "S0500");
        var token = Current;
        Advance(afterOperand: true);
        var left = ReadPrefix(token);
        while (power < OperatorTable.PowerOf(Current))
        {
            token = Current;
            Advance();
            left = OperatorTable.Infix(token.Text)(this, left, token);
            if (left.Depth > SyntaxPart.DeepestTree) throw JsonataFailure.At(token.Position, "S0500");
        }

        depth--;
        return left;
    }

    public VariableSyntax ReadVariable(int power, string sign) =>
        Read(power) is var right && right is VariableSyntax variable ? variable : throw JsonataFailure.At(right.Position, "S0214", sign);

    /// <summary>Goes on to the next token.</summary>
    public void Advance(bool afterOperand = false)
    {
        var token = tokenizer.Next(afterOperand);
        if (token.Kind == TokenKind.Operator && !OperatorTable.IsKnown(token.Text)) throw JsonataFailure.At(token.Position, "S0204", token.Text);
        Current = token;
    }

    /// <summary>Goes on behind a sign that has to stand here.</summary>
    public void Expect(string sign, bool afterOperand = false)
    {
        if (!Current.Is(sign))
        {
            var code = Current.Kind == TokenKind.End ? "S0203" : "S0202";
            throw new JsonataFailure(code, new Values.TextValue(sign)) { Position = Current.Position, Token = Current.Text };
        }

        Advance(afterOperand);
    }

    public bool Take(string sign)
    {
        if (!Current.Is(sign)) return false;
        Advance();
        return true;
    }

    private SyntaxPart ReadPrefix(Token token) => token.Kind switch
    {
        TokenKind.End => new EndSyntax(token.Position),
        TokenKind.Name => new NameSyntax(token.Text, token.Position),
        TokenKind.Variable => new VariableSyntax(token.Text, token.Position),
        TokenKind.Regex => new RegexSyntax(token.Text, token.Flags, token.Position),
        TokenKind.Operator => (OperatorTable.Prefix(token.Text) ?? throw JsonataFailure.At(token.Position, "S0211", token.Text))(this, token),
        _ => new LiteralSyntax(token.Value!, token.Position),
    };
}
