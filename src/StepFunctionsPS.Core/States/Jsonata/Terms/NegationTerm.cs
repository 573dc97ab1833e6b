using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>-a</c></summary>
internal sealed class NegationTerm(Term operand, int position) : Term(position)
{
    public override IEnumerable<TermPart> Parts => [new(operand)];

    protected override Value? Compute(Value? input, Frame frame)
    {
        var value = operand.Evaluate(input, frame);
        if (value is null) return null;
        return Numeric.Is(value) ? NumberValue.Of(-((NumberValue)value).Number) : throw JsonataFailure.At(Position, "D1002", "-", value);
    }
}
