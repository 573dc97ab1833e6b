using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>
/// Comparisons that users give <c>$sort</c>. Most are <c>function($l, $r){ $key($l) > $key($r) }</c>: where each side
/// depends on one parameter only and does nothing else, it is worked out once for each value and not at each comparison.
/// </summary>
internal static class Comparators
{
    public static Func<Value?, Value?, bool> Of(FunctionValue comparator, Call call)
    {
        if (comparator is LambdaFunction { Arity: 2, Term: { Signature: null, Body: ComparisonTerm { Predicates: null, Group: null } comparison } } lambda
            && DependsOnlyOn(comparison.Left, lambda.Term.Parameters[0], lambda.Term.Parameters[1])
            && DependsOnlyOn(comparison.Right, lambda.Term.Parameters[1], lambda.Term.Parameters[0]))
        {
            return Keyed(lambda, comparison);
        }

        return (left, right) => IsTrue(call.Apply(comparator, left, right));
    }

    private static Func<Value?, Value?, bool> Keyed(LambdaFunction lambda, ComparisonTerm comparison)
    {
        var lefts = new Keys(item => lambda.Evaluate(comparison.Left, lambda.FrameFor(item)));
        var rights = new Keys(item => lambda.Evaluate(comparison.Right, lambda.FrameFor(null, item)));
        return (left, right) =>
        {
            var (a, b) = (lefts.Of(left), rights.Of(right));
            try
            {
                return IsTrue(comparison.Compare(a, b));
            }
            catch (JsonataFailure failure) when (failure.Raised(comparison.Sign, comparison.Position))
            {
                throw;
            }
        };
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

    /// <summary>What was worked out for each value, told apart as objects.</summary>
    private sealed class Keys(Func<Value?, Value?> evaluate)
    {
        private readonly Dictionary<Value, Value?> known = new(Identity.Instance);

        public Value? Of(Value? item)
        {
            if (item is null) return evaluate(null);
            if (!known.TryGetValue(item, out var key)) known.Add(item, key = evaluate(item));
            return key;
        }
    }

    private sealed class Identity : IEqualityComparer<Value>
    {
        public static Identity Instance { get; } = new();

        public bool Equals(Value? x, Value? y) => ReferenceEquals(x, y);

        public int GetHashCode(Value value) => RuntimeHelpers.GetHashCode(value);
    }
}
