using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>=</c> and <c>!=</c>, by value. What is undefined is neither equal nor unequal.</summary>
internal sealed class EqualityTerm(string sign, Term left, Term right, int position) : BinaryTerm(sign, left, right, position)
{
    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation) =>
        BooleanValue.Of(left is not null && right is not null && new ValueComparer(evaluation).Equals(left, right) == (Sign == "="));
}
