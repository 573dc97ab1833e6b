using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>The value of a key; of a list, those of all its items.</summary>
internal sealed class NameTerm(string name, int position) : Term(position)
{
    public string Name { get; } = name;

    public static Value? Lookup(Value? input, string key, Evaluation evaluation)
    {
        if (input is ObjectValue mapping) return mapping[key];
        if (input is not ListValue list) return null;
        evaluation.GuardStack();
        var found = ListValue.Sequence();
        foreach (var item in list.Items)
        {
            evaluation.Tick();
            if (Lookup(item, key, evaluation) is { } value) found.AddSpread(value);
        }

        evaluation.CheckLength(found.Count);
        return found;
    }

    public override void SeekParent(Slot slot) => MarkAncestor(slot);

    protected override Value? Compute(Value? input, Frame frame) => Lookup(input, Name, frame.Evaluation);
}
