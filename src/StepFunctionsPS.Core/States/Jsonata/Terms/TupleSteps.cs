using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>Steps of paths that remember for each value how they came to it: <c>@</c>, <c>#</c> and <c>%</c>.</summary>
internal static class TupleSteps
{
    private const ListTraits Stream = ListTraits.Sequence | ListTraits.Tuples;

    /// <summary>Takes a step from the tuples so far, or from the values when this is the first that needs them.</summary>
    public static ListValue Take(Term step, ListValue context, ListValue? tuples, Frame frame)
    {
        if (step is SortTerm sort) return Sort(sort, context, tuples, frame);
        tuples ??= new ListValue(context.Items.Select(item => (Value?)new TupleValue(item)).ToList(), Stream);
        var found = new ListValue([], Stream);
        foreach (var item in tuples.Items) Take(step, (TupleValue)item!, found, frame);
        frame.Evaluation.CheckLength(found.Count);
        return Finish(step, found, frame);
    }

    public static ListValue ItemsOf(ListValue tuples) => new(tuples.Items.Select(TupleValue.ItemOf).ToList(), ListTraits.Sequence);

    private static void Take(Term step, TupleValue tuple, ListValue found, Frame frame)
    {
        if (step.Evaluate(tuple.Item, Frame.Of(frame, tuple)) is not { } result) return;
        var values = result as ListValue ?? ListValue.Sequence(result);
        for (var i = 0; i < values.Count; i++)
        {
            found.Items.Add(values.HoldsTuples ? Inner(tuple, (TupleValue)values[i]!) : Next(step, tuple, values[i], i));
        }
    }

    // A path in the step has bound variables of its own.
    private static TupleValue Inner(TupleValue tuple, TupleValue inner)
    {
        var joined = tuple.With(inner.Item);
        foreach (var pair in inner.Bound) joined.Bind(pair.Key, pair.Value);
        return joined;
    }

    private static TupleValue Next(Term step, TupleValue tuple, Value? value, int position)
    {
        var next = tuple.With(step.Focus is null ? value : tuple.Item);
        if (step.Focus is not null) next.Bind(step.Focus, value);
        if (step.Index is not null) next.Bind(step.Index, NumberValue.Of(position));
        if (step.Ancestor is not null) next.Bind(step.Ancestor.Label, tuple.Item);
        return next;
    }

    private static ListValue Sort(SortTerm step, ListValue context, ListValue? tuples, Frame frame)
    {
        var sorted = step.Sort(tuples ?? context, frame, withStages: false);
        if (tuples is null)
        {
            sorted = new ListValue(sorted.Items.Select(item => (Value?)new TupleValue(item)).ToList(), Stream);
            for (var i = 0; i < sorted.Count && step.Index is not null; i++) ((TupleValue)sorted[i]!).Bind(step.Index, NumberValue.Of(i));
        }

        return Finish(step, sorted, frame);
    }

    private static ListValue Finish(Term step, ListValue found, Frame frame)
    {
        Value? result = found;
        foreach (var stage in step.Stages ?? []) result = stage.Apply(result, frame);
        return result as ListValue ?? new ListValue(result is null ? [] : [result], Stream);
    }
}
