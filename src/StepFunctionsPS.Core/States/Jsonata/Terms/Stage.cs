using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>What is done with the values of a step.</summary>
internal abstract class Stage
{
    public virtual Term? Term => null;

    public abstract Value? Apply(Value? input, Frame frame);
}

/// <summary><c>#$i</c> behind a filter: counts what is left.</summary>
internal sealed class IndexStage(string variable) : Stage
{
    public string Variable => variable;

    public override Value? Apply(Value? input, Frame frame)
    {
        if (input is not ListValue { HoldsTuples: true } tuples) return input;
        for (var i = 0; i < tuples.Count; i++) ((TupleValue)tuples[i]!).Bind(variable, NumberValue.Of(i));
        return input;
    }
}
