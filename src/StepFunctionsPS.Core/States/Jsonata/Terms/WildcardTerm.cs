using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>*</c>: the values of all keys, lists among them spread.</summary>
internal sealed class WildcardTerm(int position) : Term(position)
{
    public override void SeekParent(Slot slot) => MarkAncestor(slot);

    protected override Value? Compute(Value? input, Frame frame)
    {
        if (input is ListValue { IsOuterWrapper: true, Count: > 0 } wrapper) input = wrapper[0];
        var values = ListValue.Sequence();
        if (input is ListValue list)
        {
            foreach (var item in list.Items) Flatten(item, values.Items, frame.Evaluation);
        }
        else if (input is ObjectValue mapping)
        {
            for (var i = 0; i < mapping.Count; i++) Flatten(mapping.ValueAt(i), values.Items, frame.Evaluation);
        }

        frame.Evaluation.CheckLength(values.Count);
        return values;
    }

    private static void Flatten(Value? value, List<Value?> into, Evaluation evaluation)
    {
        if (value is not ListValue list)
        {
            into.Add(value);
            return;
        }

        evaluation.GuardStack();
        evaluation.Charge(list.Count);
        foreach (var item in list.Items) Flatten(item, into, evaluation);
    }
}
