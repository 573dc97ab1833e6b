using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>**</c>: the value and all that is in it, however deep, but for the lists themselves.</summary>
internal sealed class DescendantTerm(int position) : Term(position)
{
    protected override Value? Compute(Value? input, Frame frame)
    {
        if (input is null) return null;
        var found = ListValue.Sequence();
        Collect(input, found, frame.Evaluation);
        return found.Count == 1 ? found[0] : found;
    }

    private static void Collect(Value? value, ListValue found, Evaluation evaluation)
    {
        evaluation.GuardStack();
        evaluation.Charge(1);
        evaluation.Tick();
        if (value is ListValue list)
        {
            foreach (var item in list.Items) Collect(item, found, evaluation);
            return;
        }

        found.Items.Add(value);
        if (value is not ObjectValue mapping) return;
        for (var i = 0; i < mapping.Count; i++) Collect(mapping.ValueAt(i), found, evaluation);
    }
}
