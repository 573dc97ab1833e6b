using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary><c>f ~> g</c>: g of what f gives.</summary>
internal sealed class ComposedFunction(FunctionValue first, FunctionValue second) : FunctionValue
{
    public override int Arity => 1;

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame)
    {
        var argument = arguments.Length > 0 ? arguments[0] : null;
        return Invocation.Apply(second, [Invocation.Apply(first, [argument], NullValue.Instance, frame)], NullValue.Instance, frame);
    }
}

/// <summary>A function that was given as an argument: it no longer takes the context of the place where it is called.</summary>
internal sealed class PassedFunction(FunctionValue function) : FunctionValue
{
    public override int Arity => function.Arity;

    public override Value?[] Validate(Value?[] arguments, Value? context) => function.Validate(arguments, NullValue.Instance);

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame) => function.Invoke(arguments, null, frame);
}

/// <summary>What <c>|...|...|</c> gives.</summary>
internal sealed class TransformFunction(TransformTerm term, Frame closure) : FunctionValue
{
    private static readonly Signature Wanted = Signature.Parse("<(oa):o>");

    public override int Arity => 1;

    public override Value?[] Validate(Value?[] arguments, Value? context) => Wanted.Validate(arguments, context);

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame) =>
        arguments.Length > 0 && arguments[0] is { } value ? term.Transform(value, closure) : null;
}

/// <summary>A function that only gives a value.</summary>
internal sealed class MadeFunction(Value? result) : FunctionValue
{
    public override int Arity => 0;

    public static MadeFunction Returning(Value? result) => new(result);

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame) => result;
}
