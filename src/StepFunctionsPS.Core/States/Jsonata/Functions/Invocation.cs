using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Calls functions, and the calls with which functions end in their stead, so that these need no stack.</summary>
internal static class Invocation
{
    /// <summary>A call that stands in the text.</summary>
    public static Value? Call(Value? called, Value?[] arguments, Value? context, Frame frame, string? name, int position)
    {
        var result = Once(called, arguments, context, frame, name, position);
        while (result is TailCall tail)
        {
            var next = tail.Call.Procedure.Evaluate(tail.Input, tail.Frame);
            var given = tail.Call.EvaluateArguments(tail.Input, tail.Frame);
            frame.Evaluation.Tick();
            result = Once(next, given, context, frame, tail.Call.Name, tail.Call.Position);
        }

        return result;
    }

    /// <summary>A call that a function makes.</summary>
    public static Value? Apply(FunctionValue function, Value?[] arguments, Value? context, Frame frame)
    {
        // Functions that were composed of others call without evaluating anything.
        frame.Evaluation.GuardStack();
        frame.Evaluation.Tick();
        var result = function.Invoke(function.Validate(arguments, context), context, frame);
        return result is TailCall tail ? Call(MadeFunction.Returning(tail), [], context, frame, tail.Call.Name, tail.Call.Position) : result;
    }

    private static Value? Once(Value? called, Value?[] arguments, Value? context, Frame frame, string? name, int position)
    {
        try
        {
            return called is FunctionValue function
                ? function.Invoke(function.Validate(arguments, context), context, frame)
                : throw new JsonataFailure("T1006");
        }
        catch (JsonataFailure failure) when (failure.Passed(name, position))
        {
            throw;
        }
    }
}
