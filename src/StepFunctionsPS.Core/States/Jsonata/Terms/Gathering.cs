using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>Values put behind one another as <c>$append</c> does: one stays itself, several are a list, lists are spread.</summary>
internal sealed class Gathering
{
    private ListValue? several;

    public Value? Value { get; private set; }

    public void Add(Value? value)
    {
        if (value is null) return;
        if (Value is null)
        {
            Value = value;
            return;
        }

        if (several is null)
        {
            several = new ListValue([]);
            several.AddSpread(Value);
            Value = several;
        }

        several.AddSpread(value);
    }
}
