using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>a ? b : c</c></summary>
internal sealed class ConditionTerm(Term condition, Term then, Term? otherwise, int position) : Term(position)
{
    public Term Condition { get; } = condition;

    public Term Then { get; private set; } = then;

    public Term? Else { get; private set; } = otherwise;

    public override IEnumerable<TermPart> Parts => Else is null ? [new(Condition), new(Then)] : [new(Condition), new(Then), new(Else)];

    public override Term WithTailCalls()
    {
        (Then, Else) = (Then.WithTailCalls(), Else?.WithTailCalls());
        return this;
    }

    protected override Value? Compute(Value? input, Frame frame) =>
        Truth.Of(Condition.Evaluate(input, frame), frame.Evaluation) ? Then.Evaluate(input, frame) : Else?.Evaluate(input, frame);

    protected override StaticValue FoldPlain(StaticFrame frame) => Condition.Fold(frame).IsTrue(frame) switch
    {
        true => Then.Fold(frame),
        false => FoldElse(frame),
        null => StaticValue.OneOf([Then.Fold(frame), FoldElse(frame)]),
    };

    private StaticValue FoldElse(StaticFrame frame) => Else?.Fold(frame) ?? new StaticScalar(null, Position);
}

/// <summary><c>a ?: b</c>, b unless a is true, and <c>a ?? b</c>, b unless a is there.</summary>
internal sealed class DefaultTerm(Term left, Term right, bool isCoalescing, int position) : Term(position)
{
    public Term Left { get; } = left;

    public Term Right { get; private set; } = right;

    public override IEnumerable<TermPart> Parts => [new(Left), new(Right)];

    public override Term WithTailCalls()
    {
        Right = Right.WithTailCalls();
        return this;
    }

    protected override Value? Compute(Value? input, Frame frame)
    {
        var value = Left.Evaluate(input, frame);
        return (isCoalescing ? value is not null : Truth.Of(value, frame.Evaluation)) ? value : Right.Evaluate(input, frame);
    }

    protected override StaticValue FoldPlain(StaticFrame frame)
    {
        var right = Right.Fold(frame);
        return Left.Fold(frame).Each(left => (isCoalescing ? left is not StaticScalar { Value: null } : left.IsTrue(frame)) switch
        {
            true => left,
            false => right,
            null => StaticValue.OneOf([left, right]),
        });
    }
}
