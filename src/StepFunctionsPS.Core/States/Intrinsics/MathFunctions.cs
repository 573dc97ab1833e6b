using System;
using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

internal sealed class MathAddFunction() : IntrinsicFunction("MathAdd", 2, 2)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var sum = arguments.Whole(0) + arguments.Whole(1);
        if (sum is < int.MinValue or > int.MaxValue) throw arguments.Failure($"the sum {sum} is outside of -2147483648 to 2147483647.");
        return new NumberNode(sum.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>From the first number up to, but without, the second.</summary>
internal sealed class MathRandomFunction() : IntrinsicFunction("MathRandom", 2, 3)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var (from, to) = (arguments.Whole(0), arguments.Whole(1));
        if (from >= to) throw arguments.Failure("the first number must be less than the second.");
        var source = arguments.Count == 3 ? new Random((int)arguments.Whole(2)) : random;
        var value = from + (long)(source.NextDouble() * (to - from));
        return new NumberNode(value.ToString(CultureInfo.InvariantCulture));
    }
}
