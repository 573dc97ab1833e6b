using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Copies values as writing them to JSON and reading that would: numbers have 15 digits, functions become empty text.</summary>
internal static class ValueCopy
{
    public static Value? Of(Value? value, Evaluation evaluation)
    {
        evaluation.GuardStack();
        evaluation.Charge(1);
        return value switch
        {
            ObjectValue mapping => OfObject(mapping, evaluation),
            ListValue { IsOuterWrapper: true } wrapper => Of(wrapper[0], evaluation),
            ListValue list => new ListValue(list.Items.Select(item => (Value?)(Of(item, evaluation) ?? NullValue.Instance)).ToList()),
            NumberValue number when !double.IsNaN(Numeric.Finite(number)) => number.IsWhole ? number : NumberValue.Of(NumberText.ToDouble(ValueText.Number(number.Number))),
            NumberValue => NullValue.Instance,
            FunctionValue => TextValue.Empty,
            _ => value,
        };
    }

    private static ObjectValue OfObject(ObjectValue mapping, Evaluation evaluation)
    {
        var copy = new ObjectValue();
        for (var i = 0; i < mapping.Count; i++) copy.Set(mapping.KeyAt(i), Of(mapping.ValueAt(i), evaluation));
        return copy;
    }
}
