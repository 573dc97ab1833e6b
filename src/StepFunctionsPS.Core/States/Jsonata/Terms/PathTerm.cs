using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>Steps, each taken from every value that the one before has found.</summary>
internal sealed class PathTerm(List<Term> steps, int position) : Term(position)
{
    public List<Term> Steps { get; } = steps;

    public Term LastStep => Steps[Steps.Count - 1];

    /// <summary>Whether a single value stays in a list, since <c>[]</c> stands somewhere in the path.</summary>
    public bool KeepsSingleton { get; set; }

    // Only the first step has the context of the path.
    public override IEnumerable<TermPart> Parts => Steps.Select((step, index) => new TermPart(step, index == 0));

    public override void SeekParent(Slot slot)
    {
        IsTuple = true;
        var index = Steps.Count - 1;
        Steps[index--].SeekParent(slot);
        while (slot.Level > 0 && index >= 0) Steps[index--].SeekParent(slot);
    }

    protected override Value? Compute(Value? input, Frame frame)
    {
        if (Group is null && !KeepsSingleton) return Walk(input, frame);
        var context = input is ListValue list && Steps[0] is not VariableTerm ? list : ListValue.Sequence(input);
        return Take(context, 0, frame);
    }

    protected override StaticValue FoldPlain(StaticFrame frame) => !KeepsSingleton && Steps.Skip(1).All(step => step is NameTerm { Stages: null, IsTuple: false })
        ? Steps.Skip(1).Cast<NameTerm>().Aggregate(Steps[0].Fold(frame), (value, step) => value.Get(step.Name))
        : UnknownValue.Instance;

    // Most paths lead from one object to another, and need no sequences on their way.
    private Value? Walk(Value? input, Frame frame)
    {
        var current = input;
        for (var i = 0; i < Steps.Count; i++)
        {
            var step = Steps[i];
            var isPlain = step is { Stages: null, IsTuple: false, IsConstructor: false } and not SortTerm;
            if (!isPlain || (current is ListValue && (i > 0 || step is not VariableTerm))) return Take(i == 0 && step is VariableTerm ? ListValue.Sequence(current) : ContextOf(current, i), i, frame);
            current = step.Evaluate(current, frame);
            if (current is null) return null;
        }

        return current is ListValue { IsSequence: true } sequence ? new ListValue(sequence.Items, ListTraits.Sequence) : current;
    }

    // What a step has made with [...] is one value for the next. A list that it has found is for the next a sequence of its items.
    private static ListValue ContextOf(Value? value, int index) => value switch
    {
        ListValue list when index == 0 || list is { IsSequence: true, IsConstructed: false } => list,
        ListValue { IsConstructed: false } list => new ListValue(list.Items, ListTraits.Sequence),
        _ => ListValue.Sequence(value),
    };

    private Value? Take(ListValue context, int from, Frame frame)
    {
        Value? result = null;
        ListValue? tuples = null;
        for (var i = from; i < Steps.Count; i++)
        {
            var step = Steps[i];
            if (tuples is not null || step.IsTuple)
            {
                tuples = TupleSteps.Take(step, context, tuples, frame);
                continue;
            }

            result = i == 0 && step.IsConstructor ? step.Evaluate(context, frame) : Take(step, context, frame, i == Steps.Count - 1);
            if (result is null or ListValue { Count: 0 }) break;
            context = result as ListValue ?? ListValue.Sequence(result);
        }

        if (tuples is not null) result = IsTuple ? tuples : TupleSteps.ItemsOf(tuples);
        if (KeepsSingleton) result = Keep(result);
        return Group is null ? result : Group.Evaluate(tuples ?? result, frame);
    }

    private static Value? Keep(Value? result)
    {
        if (result is not ListValue list) return result;
        if (list is { IsConstructed: true, IsSequence: false }) list = ListValue.Sequence(list);
        list.Traits |= ListTraits.KeepsSingleton;
        return list;
    }

    private static ListValue Take(Term step, ListValue context, Frame frame, bool isLast)
    {
        if (step is SortTerm sort) return sort.Sort(context, frame);
        var evaluation = frame.Evaluation;
        var found = ListValue.Sequence();
        Value? first = null;
        var count = 0;
        for (var i = 0; i < context.Count; i++)
        {
            var value = step.Evaluate(context[i], frame);
            foreach (var stage in step.Stages ?? []) value = stage.Apply(value, frame);
            if (value is null) continue;
            if (count++ == 0) first = value;
            if (value is ListValue { IsConstructed: false } list) found.Items.AddRange(list.Items);
            else found.Items.Add(value);
        }

        evaluation.CheckLength(found.Count);
        // A list that was there, or was made, is kept as it is where it is all there is.
        return isLast && count == 1 && first is ListValue { IsSequence: false } only ? only : found;
    }
}
