using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>A token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The operator, the name without its <c>$</c> or quotes, or what stands in messages.</param>
/// <param name="Position">Where it begins.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    /// <summary>The value of a literal.</summary>
    public Value? Value { get; init; }

    /// <summary>Of a regular expression, <c>i</c> and <c>m</c>.</summary>
    public string Flags { get; init; } = "";

    /// <summary>An operator of these characters.</summary>
    public bool Is(string sign) => Kind == TokenKind.Operator && Text == sign;
}
