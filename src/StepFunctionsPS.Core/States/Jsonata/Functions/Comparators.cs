using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>
/// Sorts by comparisons that users give <c>$sort</c>. Most are <c>function($l, $r){ $key($l) > $key($r) }</c>: where each side
/// depends on one parameter only and does nothing else, it is worked out once for each value and not at each comparison.
/// </summary>
internal static class Comparators
{
    public static Value?[] Sort(ListValue list, FunctionValue comparator, Call call)
    {
        if (comparator is LambdaFunction { Arity: 2, Term: { Signature: null, Body: ComparisonTerm { Predicates: null, Group: null } comparison } } lambda
            && DependsOnlyOn(comparison.Left, lambda.Term.Parameters[0], lambda.Term.Parameters[1])
            && DependsOnlyOn(comparison.Right, lambda.Term.Parameters[1], lambda.Term.Parameters[0]))
        {
            var items = list.Items.Select(item => new Sides(item, lambda, comparison)).ToArray();
            return [.. MergeSort.Sort(items, Sides.IsAfter, call.Evaluation).Select(sides => sides.Item)];
        }

        return MergeSort.Sort(list.Items.ToArray(), (left, right) => IsTrue(call.Apply(comparator, left, right)), call.Evaluation);
    }

    private static bool DependsOnlyOn(Term term, string own, string other) => own != other && Purity.IsPure(term, other);

    // The language's own notion of truth is not asked here: an empty list counts as true.
    private static bool IsTrue(Value? value) => value switch
    {
        null or NullValue => false,
        BooleanValue flag => flag.IsTrue,
        TextValue text => text.Text.Length > 0,
        NumberValue number => number.Number != 0 && !double.IsNaN(number.Number),
        _ => true,
    };

    /// <summary>A value with what it comes to on either side of the comparison, each worked out when it is first needed.</summary>
    private sealed class Sides(Value? item, LambdaFunction lambda, ComparisonTerm comparison)
    {
        private (bool IsKnown, Value? Value) left;
        private (bool IsKnown, Value? Value) right;

        public Value? Item { get; } = item;

        public static bool IsAfter(Sides a, Sides b) => a.IsAfter(b);

        private bool IsAfter(Sides other)
        {
            if (!left.IsKnown) left = (true, lambda.Evaluate(comparison.Left, lambda.FrameFor(Item)));
            if (!other.right.IsKnown) other.right = (true, lambda.Evaluate(comparison.Right, lambda.FrameFor(null, other.Item)));
            try
            {
                return IsTrue(comparison.Compare(left.Value, other.right.Value));
            }
            catch (JsonataFailure failure) when (failure.Raised(comparison.Sign, comparison.Position))
            {
                throw;
            }
        }
    }
}
