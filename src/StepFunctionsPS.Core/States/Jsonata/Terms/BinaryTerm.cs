using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>An operator with two operands.</summary>
internal abstract class BinaryTerm(string sign, Term left, Term right, int position) : Term(position)
{
    public string Sign { get; } = sign;

    public Term Left { get; } = left;

    public Term Right { get; } = right;

    public override IEnumerable<TermPart> Parts => [new(Left), new(Right)];

    public static BinaryTerm Of(string sign, Term left, Term right, int position) => sign switch
    {
        "+" => new ArithmeticTerm(sign, left, right, position, static (a, b) => a + b),
        "-" => new ArithmeticTerm(sign, left, right, position, static (a, b) => a - b),
        "*" => new ArithmeticTerm(sign, left, right, position, static (a, b) => a * b),
        "/" => new ArithmeticTerm(sign, left, right, position, static (a, b) => a / b),
        "%" => new ArithmeticTerm(sign, left, right, position, static (a, b) => a % b),
        "<" => new ComparisonTerm(sign, left, right, position, static order => order < 0),
        "<=" => new ComparisonTerm(sign, left, right, position, static order => order <= 0),
        ">" => new ComparisonTerm(sign, left, right, position, static order => order > 0),
        ">=" => new ComparisonTerm(sign, left, right, position, static order => order >= 0),
        "=" or "!=" => new EqualityTerm(sign, left, right, position),
        "and" or "or" => new LogicTerm(sign, left, right, position),
        "in" => new InclusionTerm(left, right, position),
        "&" => new ConcatenationTerm(left, right, position),
        _ => new RangeTerm(left, right, position),
    };

    protected override Value? Compute(Value? input, Frame frame)
    {
        var left = Left.Evaluate(input, frame);
        var right = Right.Evaluate(input, frame);
        try
        {
            return Apply(left, right, frame.Evaluation);
        }
        catch (JsonataFailure failure) when (failure.Raised(Sign, Position))
        {
            throw;
        }
    }

    protected abstract Value? Apply(Value? left, Value? right, Evaluation evaluation);

    /// <summary>Whether a text that will yet be filled in gives such a text.</summary>
    protected virtual bool KeepsText => false;

    protected override StaticValue FoldPlain(StaticFrame frame)
    {
        var right = Right.Fold(frame);
        return Left.Fold(frame).Each(one => right.Each(other => Fold(one as StaticScalar, other as StaticScalar, frame)));
    }

    private StaticValue Fold(StaticScalar? left, StaticScalar? right, StaticFrame frame)
    {
        if (left is null || right is null || (!KeepsText && (frame.IsOpen(left.Value) || frame.IsOpen(right.Value)))) return UnknownValue.Instance;
        try
        {
            return Apply(left.Value, right.Value, frame.Evaluation) is var value && value is ListValue or NumberValue { IsFinite: false } ? UnknownValue.Instance : new StaticScalar(value, left.Position);
        }
        catch (JsonataFailure)
        {
            return UnknownValue.Instance;
        }
    }
}
