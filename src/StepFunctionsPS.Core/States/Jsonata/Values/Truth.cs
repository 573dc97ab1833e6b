namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>What counts as true: what is not empty, 0, null or a function, and lists that hold something true.</summary>
internal static class Truth
{
    public static bool Of(Value? value, Evaluation evaluation) => value switch
    {
        BooleanValue flag => flag.IsTrue,
        TextValue text => text.Text.Length > 0,
        NumberValue number => Numeric.Is(number) && number.Number != 0,
        ObjectValue mapping => mapping.Count > 0,
        ListValue list => OfAny(list, evaluation),
        _ => false,
    };

    private static bool OfAny(ListValue list, Evaluation evaluation)
    {
        evaluation.GuardStack();
        foreach (var item in list.Items)
        {
            evaluation.Tick();
            if (Of(item, evaluation)) return true;
        }

        return false;
    }
}
