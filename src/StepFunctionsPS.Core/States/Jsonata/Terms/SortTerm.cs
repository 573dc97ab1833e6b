using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>A key of <c>^(...)</c>.</summary>
internal sealed record SortKey(Term Term, bool IsDescending);

/// <summary><c>^(a, &gt;b)</c>: sorts the values so far, stably.</summary>
internal sealed class SortTerm(IReadOnlyList<SortKey> keys, int position) : Term(position)
{
    public override IEnumerable<TermPart> Parts => keys.Select(key => new TermPart(key.Term));

    public ListValue Sort(ListValue input, Frame frame, bool withStages = true)
    {
        Value? result = input;
        if (input.Count > 1)
        {
            var sorted = MergeSort.Sort(input.Items.Select(item => new Keyed(this, item, frame)).ToArray(), Keyed.IsAfter, frame.Evaluation);
            result = new ListValue(sorted.Select(keyed => keyed.Item).ToList(), input.Traits & ListTraits.Tuples);
        }
        else if (!input.IsConstructed)
        {
            // What needs no sorting stays the sequence that it is on its way, so that one value comes out without a list.
            result = new ListValue(input.Items, input.Traits | ListTraits.Sequence);
        }

        if (withStages)
        {
            foreach (var stage in Stages ?? []) result = stage.Apply(result, frame);
        }

        return result as ListValue ?? ListValue.Sequence(result);
    }

    protected override Value? Compute(Value? input, Frame frame) => input is ListValue list ? Sort(list, frame) : input;

    // The order of two values that are there: numbers before numbers, texts before texts.
    private int Compare(Value a, Value b)
    {
        if (a is not (TextValue or NumberValue)) throw JsonataFailure.At(Position, "T2008", value: a);
        if (b is not (TextValue or NumberValue)) throw JsonataFailure.At(Position, "T2008", value: b);
        return (a, b) switch
        {
            (TextValue x, TextValue y) => string.CompareOrdinal(x.Text, y.Text),
            (NumberValue x, NumberValue y) => x.Number == y.Number ? 0 : x.Number < y.Number ? -1 : 1,
            _ => throw new JsonataFailure("T2007", a) { Position = Position, Other = b },
        };
    }

    /// <summary>An item with its keys, each worked out once, when it is first needed.</summary>
    private sealed class Keyed(SortTerm sort, Value? item, Frame frame)
    {
        private readonly Value?[] values = new Value?[sort.KeyCount];
        private int known;

        public Value? Item { get; } = item;

        public static bool IsAfter(Keyed left, Keyed right)
        {
            for (var i = 0; i < left.values.Length; i++)
            {
                var (a, b) = (left.Key(i), right.Key(i));
                // What has no key comes last, whatever the direction.
                if (a is null || b is null)
                {
                    if (a is null && b is null) continue;
                    return a is null;
                }

                var order = left.Compare(a, b);
                if (order != 0) return left.IsDescending(i) ? order < 0 : order > 0;
            }

            return false;
        }

        private int Compare(Value a, Value b) => sort.Compare(a, b);

        private bool IsDescending(int index) => sort.KeyAt(index).IsDescending;

        // Keys are asked for in turn.
        private Value? Key(int index)
        {
            if (index < known) return values[index];
            known = index + 1;
            return values[index] = sort.KeyAt(index).Term.Evaluate(TupleValue.ItemOf(Item), frame.For(Item));
        }
    }

    private int KeyCount => keys.Count;

    private SortKey KeyAt(int index) => keys[index];
}
