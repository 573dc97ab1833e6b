using System;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>+ - * / %</c></summary>
internal sealed class ArithmeticTerm(string sign, Term left, Term right, int position, Func<double, double, double> calculate) : BinaryTerm(sign, left, right, position)
{
    protected override string PlainKinds => "nm";

    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation)
    {
        if (left is not null && !Numeric.Is(left)) throw new JsonataFailure("T2001", left);
        if (right is not null && !Numeric.Is(right)) throw new JsonataFailure("T2002", right);
        return left is NumberValue a && right is NumberValue b ? NumberValue.Of(calculate(a.Number, b.Number)) : null;
    }
}
