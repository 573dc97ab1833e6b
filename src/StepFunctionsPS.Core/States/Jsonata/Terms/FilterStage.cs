using System;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>[...]</c>: a position, positions, or a condition on each value.</summary>
internal sealed class FilterStage(Term predicate) : Stage
{
    public override Term Term => predicate;

    public override Value? Apply(Value? input, Frame frame)
    {
        var list = input as ListValue ?? ListValue.Sequence(input);
        var kept = new ListValue([], ListTraits.Sequence | (list.Traits & ListTraits.Tuples));
        if (predicate is LiteralTerm { Value: NumberValue position }) return At(list, position.Number, kept);
        for (var i = 0; i < list.Count; i++)
        {
            var item = list[i];
            var result = predicate.Evaluate(TupleValue.ItemOf(item), frame.For(item));
            Keep(result, item, i, list.Count, kept, frame.Evaluation);
        }

        frame.Evaluation.Charge(kept.Count);
        return kept;
    }

    private static Value? At(ListValue list, double position, ListValue kept)
    {
        var index = Index(position, list.Count);
        var item = index >= 0 && index < list.Count ? list[(int)index] : null;
        if (item is ListValue) return item;
        if (item is not null) kept.Items.Add(item);
        return kept;
    }

    private static void Keep(Value? result, Value? item, int index, int count, ListValue kept, Evaluation evaluation)
    {
        if (result is NumberValue && Numeric.Is(result))
        {
            if (Index(((NumberValue)result).Number, count) == index) kept.Items.Add(item);
        }
        else if (result is ListValue list && Numeric.AreAll(list))
        {
            foreach (var position in list.Items)
            {
                evaluation.Tick();
                if (Index(((NumberValue)position!).Number, count) == index) kept.Items.Add(item);
            }
        }
        else if (Truth.Of(result, evaluation))
        {
            kept.Items.Add(item);
        }
    }

    // Negative ones count from the end.
    private static double Index(double position, int count)
    {
        var index = Math.Floor(position);
        return index < 0 ? count + index : index;
    }
}
