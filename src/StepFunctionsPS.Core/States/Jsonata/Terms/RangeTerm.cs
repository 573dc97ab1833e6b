using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>[a..b]</c>: whole numbers, both ends included.</summary>
internal sealed class RangeTerm(Term left, Term right, int position) : BinaryTerm("..", left, right, position)
{
    private const double Longest = 1e7;

    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation)
    {
        if (left is not (null or NumberValue { IsWhole: true })) throw new JsonataFailure("T2003", left);
        if (right is not (null or NumberValue { IsWhole: true })) throw new JsonataFailure("T2004", right);
        if (left is not NumberValue from || right is not NumberValue to || from.Number > to.Number) return null;
        var size = to.Number - from.Number + 1;
        if (size > Longest) throw new JsonataFailure("D2014", NumberValue.Of(size));
        evaluation.CheckLength(size);
        var items = new List<Value?>((int)size);
        for (var i = 0; i < size; i++) items.Add(NumberValue.Of(from.Number + i));
        return new ListValue(items, ListTraits.Sequence);
    }
}
