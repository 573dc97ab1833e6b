using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

internal sealed class JsonMergeFunction() : IntrinsicFunction("JsonMerge", 3, 3)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        if (arguments.Flag(2)) throw arguments.Failure("deep merging is not offered; the third argument must be false.");
        var merged = new MappingBuilder(arguments.Object(0));
        foreach (var entry in arguments.Object(1).Entries) merged.Set(entry);
        return merged.Build();
    }
}

internal sealed class StringToJsonFunction() : IntrinsicFunction("StringToJson", 1, 1)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var text = arguments.Text(0);
        if (text.Trim().Length == 0) return NullNode.Instance;
        var value = LiteralText.Read(text) ?? throw arguments.Failure("the text is not JSON.");
        return value is NumberNode { Text: "-0" } ? new NumberNode("0") : value;
    }
}

internal sealed class JsonToStringFunction() : IntrinsicFunction("JsonToString", 1, 1)
{
    public override Node Invoke(Arguments arguments, Random random) => new StringNode(arguments[0].ToString());
}
