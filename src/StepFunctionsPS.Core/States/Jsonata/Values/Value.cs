namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>A value while an expression is worked out; null stands for the undefined value of JSONata.</summary>
internal abstract class Value
{
    /// <summary>The letter that signatures of functions have for this kind of value.</summary>
    public abstract char Symbol { get; }

    /// <summary>What <c>$type</c> calls it.</summary>
    public abstract string TypeName { get; }
}
