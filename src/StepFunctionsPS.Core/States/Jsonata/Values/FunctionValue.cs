namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>A function: one of the language, a lambda, a regular expression, or one made of others.</summary>
internal abstract class FunctionValue : Value
{
    /// <summary>How many arguments functions of higher order give it.</summary>
    public abstract int Arity { get; }

    /// <summary>Whether the context stands in for an argument that is missing.</summary>
    public virtual bool TakesContext => false;

    public override char Symbol => 'f';

    public override string TypeName => "function";

    /// <summary>The arguments as the signature wants them.</summary>
    public virtual Value?[] Validate(Value?[] arguments, Value? context) => arguments;

    /// <summary>Runs it on arguments that are valid. May give a <see cref="Functions.TailCall"/>, which the caller has to make.</summary>
    public abstract Value? Invoke(Value?[] arguments, Value? context, Frame frame);
}
