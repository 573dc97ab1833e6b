using System;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A function of which some arguments are given.</summary>
/// <param name="whole">The function.</param>
/// <param name="given">The arguments, with anything where one is open.</param>
/// <param name="isOpen">Which are open.</param>
internal sealed class PartialFunction(FunctionValue whole, Value?[] given, bool[] isOpen) : FunctionValue
{
    public override int Arity => isOpen.Count(open => open);

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame)
    {
        var all = (Value?[])given.Clone();
        var next = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (isOpen[i]) all[i] = next < arguments.Length ? arguments[next++] : null;
        }

        // The signature of a lambda does not outlive its partial application; functions of the language rely on theirs.
        return whole is LambdaFunction ? whole.Invoke(all, context, frame) : whole.Invoke(whole.Validate(Trimmed(all), null), null, frame);
    }

    // What was left open and not given is missing. What was given and is undefined is there.
    private Value?[] Trimmed(Value?[] arguments)
    {
        var count = arguments.Length;
        while (count > 0 && arguments[count - 1] is null && isOpen[count - 1]) count--;
        if (count < arguments.Length) Array.Resize(ref arguments, Math.Max(1, count));
        return arguments;
    }
}
