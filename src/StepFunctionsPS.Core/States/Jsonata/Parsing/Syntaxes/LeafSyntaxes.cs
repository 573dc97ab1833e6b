using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary>A name: a path of one step.</summary>
internal sealed class NameSyntax(string name, int position, bool isKeyword = false) : SyntaxPart(position)
{
    public string Name { get; } = name;

    /// <summary>Whether it is <c>and</c>, <c>or</c> or <c>in</c> where a name stands.</summary>
    public bool IsKeyword { get; } = isKeyword;

    protected override Term Build(Ancestry ancestry) =>
        new PathTerm([new NameTerm(Name, Position) { KeepsArray = KeepsArray }], Position) { KeepsSingleton = KeepsArray };
}

/// <summary><c>$name</c>, <c>$</c> or <c>$$</c>.</summary>
internal sealed class VariableSyntax(string name, int position) : SyntaxPart(position)
{
    public string Name { get; } = string.Intern(name);

    protected override Term Build(Ancestry ancestry) => new VariableTerm(Name, Position);
}

/// <summary>Text, a number, true, false or null.</summary>
internal sealed class LiteralSyntax(Value value, int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => new LiteralTerm(value, Position);
}

internal sealed class RegexSyntax(string pattern, string flags, int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => new RegexTerm(pattern, flags, Position);
}

internal sealed class WildcardSyntax(int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => new WildcardTerm(Position);
}

internal sealed class DescendantSyntax(int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => new DescendantTerm(Position);
}

internal sealed class ParentSyntax(int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => new ParentTerm(ancestry.NewSlot(), Position);
}

/// <summary>The <c>?</c> of a partial call.</summary>
internal sealed class PlaceholderSyntax(int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => new PlaceholderTerm(Position);
}

/// <summary>The end of the text where an operand should stand.</summary>
internal sealed class EndSyntax(int position) : SyntaxPart(position)
{
    protected override Term Build(Ancestry ancestry) => throw JsonataFailure.At(Position, "S0207", "(end)");
}
