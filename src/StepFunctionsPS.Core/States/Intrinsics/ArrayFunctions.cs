using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

internal sealed class ArrayFunction() : IntrinsicFunction("Array", 0, int.MaxValue)
{
    public override Node Invoke(Arguments arguments, Random random) =>
        new SequenceNode(Enumerable.Range(0, arguments.Count).Select(i => arguments[i]).ToArray());
}

internal sealed class ArrayPartitionFunction() : IntrinsicFunction("ArrayPartition", 2, 2)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var items = arguments.Array(0).Items;
        var size = arguments.Whole(1);
        if (size <= 0) throw arguments.Failure("the size of a part must be greater than 0.");
        var parts = new List<Node>();
        for (long start = 0; start < items.Count; start += size)
            parts.Add(new SequenceNode(items.Skip((int)start).Take((int)Math.Min(size, items.Count)).ToArray()));
        return new SequenceNode(parts);
    }
}

internal sealed class ArrayContainsFunction() : IntrinsicFunction("ArrayContains", 2, 2)
{
    public override Node Invoke(Arguments arguments, Random random) =>
        new BooleanNode(arguments.Array(0).Items.Contains(arguments[1], NodeEquality.Instance));
}

/// <summary>The end is part of the range when a step hits it.</summary>
internal sealed class ArrayRangeFunction() : IntrinsicFunction("ArrayRange", 3, 3)
{
    private const int MostItems = 1000;

    public override Node Invoke(Arguments arguments, Random random)
    {
        var (first, last, step) = (arguments.Whole(0), arguments.Whole(1), arguments.Whole(2));
        if (step == 0) throw arguments.Failure("the step must not be 0.");
        var items = new List<Node>();
        for (var value = first; step > 0 ? value <= last : value >= last; value += step)
        {
            if (items.Count == MostItems) throw arguments.Failure($"a range has at most {MostItems} items.");
            items.Add(new NumberNode(value.ToString(CultureInfo.InvariantCulture)));
        }

        return new SequenceNode(items);
    }
}

internal sealed class ArrayGetItemFunction() : IntrinsicFunction("ArrayGetItem", 2, 2)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var items = arguments.Array(0).Items;
        var index = arguments.Whole(1);
        if (index < 0 || index >= items.Count) throw arguments.Failure($"the index {index} is outside of an array of {items.Count} items.");
        return items[(int)index];
    }
}

internal sealed class ArrayLengthFunction() : IntrinsicFunction("ArrayLength", 1, 1)
{
    public override Node Invoke(Arguments arguments, Random random) =>
        new NumberNode(arguments.Array(0).Items.Count.ToString(CultureInfo.InvariantCulture));
}

internal sealed class ArrayUniqueFunction() : IntrinsicFunction("ArrayUnique", 1, 1)
{
    public override Node Invoke(Arguments arguments, Random random) =>
        new SequenceNode(arguments.Array(0).Items.Distinct(NodeEquality.Instance).ToArray());
}
