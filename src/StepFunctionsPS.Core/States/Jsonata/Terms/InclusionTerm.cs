using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>a in b</c>. Lists and objects are in a list only when they are the very ones.</summary>
internal sealed class InclusionTerm(Term left, Term right, int position) : BinaryTerm("in", left, right, position)
{
    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation)
    {
        if (left is null || right is null) return BooleanValue.False;
        if (right is not ListValue list) return BooleanValue.Of(IsSame(left, right));
        foreach (var item in list.Items)
        {
            evaluation.Tick();
            if (IsSame(left, item)) return BooleanValue.True;
        }

        return BooleanValue.False;
    }

    private static bool IsSame(Value left, Value? right) => (left, right) switch
    {
        (TextValue a, TextValue b) => a.Text == b.Text,
        (NumberValue a, NumberValue b) => a.Number == b.Number,
        _ => ReferenceEquals(left, right),
    };
}
