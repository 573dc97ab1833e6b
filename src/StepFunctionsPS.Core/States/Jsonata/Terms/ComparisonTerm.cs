using System;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c> between two numbers or two texts.</summary>
internal sealed class ComparisonTerm(string sign, Term left, Term right, int position, Func<int, bool> accepts) : BinaryTerm(sign, left, right, position)
{
    /// <summary>Compares values that were worked out before.</summary>
    public Value? Compare(Value? left, Value? right)
    {
        if (!IsComparable(left) || !IsComparable(right)) throw new JsonataFailure("T2010", left is TextValue or NumberValue ? right : left);
        return (left, right) switch
        {
            (null, _) or (_, null) => null,
            // With NaN every comparison is false.
            (NumberValue a, NumberValue b) => BooleanValue.Of(!double.IsNaN(a.Number) && !double.IsNaN(b.Number) && accepts(a.Number.CompareTo(b.Number))),
            (TextValue a, TextValue b) => BooleanValue.Of(accepts(string.CompareOrdinal(a.Text, b.Text))),
            _ => throw new JsonataFailure("T2009", left) { Other = right },
        };
    }

    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation) => Compare(left, right);

    private static bool IsComparable(Value? value) => value is null or TextValue or NumberValue;
}
