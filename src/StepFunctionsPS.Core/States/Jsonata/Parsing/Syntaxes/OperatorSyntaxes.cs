using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary>An operator between two operands.</summary>
internal sealed class BinarySyntax(string sign, SyntaxPart left, SyntaxPart right, int position) : SyntaxPart(position, left, right)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = BinaryTerm.Of(sign, left.ToTerm(ancestry), right.ToTerm(ancestry), Position);
        Ancestry.Push(term, term.Left);
        Ancestry.Push(term, term.Right);
        return term;
    }
}

internal sealed class NegationSyntax(SyntaxPart operand, int position) : SyntaxPart(position, operand)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = operand.ToTerm(ancestry);
        if (term is LiteralTerm { Value: NumberValue number } literal) return literal.With(new NumberValue(-number.Number));
        var negation = new NegationTerm(term, Position);
        Ancestry.Push(negation, term);
        return negation;
    }
}

internal sealed class ApplySyntax(SyntaxPart left, SyntaxPart right, int position) : SyntaxPart(position, left, right)
{
    protected override Term Build(Ancestry ancestry)
    {
        var (argument, function) = (left.ToTerm(ancestry), right.ToTerm(ancestry));
        return new ApplyTerm(argument, function, Position) { KeepsArray = argument.KeepsArray || function.KeepsArray };
    }
}

internal sealed class BindSyntax(VariableSyntax variable, SyntaxPart value, int position) : SyntaxPart(position, variable, value)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = new BindTerm(variable.Name, value.ToTerm(ancestry), variable.Position);
        Ancestry.Push(term, term.Bound);
        return term;
    }
}

/// <summary><c>a ?: b</c> and <c>a ?? b</c></summary>
internal sealed class DefaultSyntax(SyntaxPart left, SyntaxPart right, int position, bool isCoalescing) : SyntaxPart(position, left, right)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = new DefaultTerm(left.ToTerm(ancestry), right.ToTerm(ancestry), isCoalescing, Position);
        Ancestry.Push(term, term.Left);
        Ancestry.Push(term, term.Right);
        return term;
    }
}

internal sealed class ConditionSyntax(SyntaxPart condition, SyntaxPart then, SyntaxPart? otherwise, int position) : SyntaxPart(position, condition, then, otherwise)
{
    protected override Term Build(Ancestry ancestry)
    {
        var term = new ConditionTerm(condition.ToTerm(ancestry), then.ToTerm(ancestry), otherwise?.ToTerm(ancestry), Position);
        Ancestry.Push(term, term.Condition);
        Ancestry.Push(term, term.Then);
        if (term.Else is not null) Ancestry.Push(term, term.Else);
        return term;
    }
}
