using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Reads what begins with a token.</summary>
internal delegate SyntaxPart PrefixRule(ExpressionReader reader, Token token);

/// <summary>Reads what goes on with a token behind an operand.</summary>
internal delegate SyntaxPart InfixRule(ExpressionReader reader, SyntaxPart left, Token token);

/// <summary>The operators: how strongly they bind, and what reads them.</summary>
internal static class OperatorTable
{
    // These end names too, though two of them are no operators.
    private const string Signs = ".[]{}(),@#;:?+-*/%|=<>^&!~";

    private static readonly HashSet<string> Marks = [":", ";", ",", ")", "]", "}", ".."];

    private static readonly Dictionary<string, PrefixRule> Prefixes = new()
    {
        ["-"] = static (reader, token) => new NegationSyntax(reader.Read(70), token.Position),
        ["*"] = static (_, token) => new WildcardSyntax(token.Position),
        ["**"] = static (_, token) => new DescendantSyntax(token.Position),
        ["%"] = static (_, token) => new ParentSyntax(token.Position),
        ["and"] = Keyword,
        ["or"] = Keyword,
        ["in"] = Keyword,
        ["("] = BracketRules.Block,
        ["["] = BracketRules.List,
        ["{"] = BracketRules.Object,
        ["|"] = TransformRule.Read,
    };

    private static readonly Dictionary<string, (int Power, InfixRule Rule)> Infixes = new()
    {
        ["."] = (75, static (reader, left, token) => new PathSyntax(left, reader.Read(75), token.Position)),
        ["["] = (80, BracketRules.Predicate),
        ["{"] = (70, BracketRules.Group),
        ["("] = (80, CallRule.Read),
        ["@"] = (80, static (reader, left, token) => new FocusSyntax(left, reader.ReadVariable(80, "@"), token.Position)),
        ["#"] = (80, static (reader, left, token) => new PositionSyntax(left, reader.ReadVariable(80, "#"), token.Position)),
        ["^"] = (40, SortRule.Read),
        ["?"] = (20, ConditionRules.Ternary),
        ["?:"] = (40, static (reader, left, token) => new DefaultSyntax(left, reader.Read(0), token.Position, isCoalescing: false)),
        ["??"] = (40, static (reader, left, token) => new DefaultSyntax(left, reader.Read(0), token.Position, isCoalescing: true)),
        [":="] = (10, ConditionRules.Bind),
        ["~>"] = (40, static (reader, left, token) => new ApplySyntax(left, reader.Read(40), token.Position)),
    };

    static OperatorTable()
    {
        AddBinary(60, "*", "/", "%");
        AddBinary(50, "+", "-", "&");
        AddBinary(40, "=", "<", ">", "!=", "<=", ">=", "in");
        AddBinary(30, "and");
        AddBinary(25, "or");
    }

    public static bool IsSign(char c) => Signs.IndexOf(c) >= 0;

    public static bool IsKnown(string sign) => Infixes.ContainsKey(sign) || Prefixes.ContainsKey(sign) || Marks.Contains(sign);

    public static PrefixRule? Prefix(string sign) => Prefixes.TryGetValue(sign, out var rule) ? rule : null;

    /// <summary>How strongly an operator binds what is to its left; 0 for what is none.</summary>
    public static int PowerOf(Token token) => token.Kind == TokenKind.Operator && Infixes.TryGetValue(token.Text, out var infix) ? infix.Power : 0;

    public static InfixRule Infix(string sign) => Infixes[sign].Rule;

    private static void AddBinary(int power, params string[] signs)
    {
        foreach (var sign in signs) Infixes.Add(sign, (power, (reader, left, token) => new BinarySyntax(sign, left, reader.Read(power), token.Position)));
    }

    private static NameSyntax Keyword(ExpressionReader reader, Token token) => new(token.Text, token.Position, isKeyword: true);
}
