using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A function of the user, with the variables and the context around it.</summary>
internal sealed class LambdaFunction(LambdaTerm term, Value? input, Frame closure) : FunctionValue
{
    public LambdaTerm Term { get; } = term;

    public override int Arity => Term.Parameters.Count;

    public override bool TakesContext => Term.Signature is { TakesContext: true };

    /// <summary>The variables in which its body is worked out for these arguments.</summary>
    public Frame FrameFor(params Value?[] arguments)
    {
        var frame = new Frame(closure, Term.Parameters.Count);
        for (var i = 0; i < Term.Parameters.Count; i++) frame.Bind(Term.Parameters[i], i < arguments.Length ? arguments[i] : null);
        return frame;
    }

    /// <summary>A part of its body for arguments.</summary>
    public Value? Evaluate(Term part, Frame frame) => part.Evaluate(input, frame);

    public override Value?[] Validate(Value?[] arguments, Value? context) => Term.Signature?.Validate(arguments, context) ?? arguments;

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame) => Evaluate(Term.Body, FrameFor(arguments));
}
