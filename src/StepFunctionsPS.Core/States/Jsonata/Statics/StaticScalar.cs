using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>Text, a number, true, false, null or undefined.</summary>
/// <param name="value">The value; null for undefined.</param>
/// <param name="position">Where it, or its first part, is written.</param>
internal sealed class StaticScalar(Value? value, int position) : StaticValue
{
    public Value? Value { get; } = value;

    public int Position { get; } = position;

    public override bool? IsTrue(StaticFrame frame) => frame.IsOpen(Value) ? null : Truth.Of(Value, frame.Evaluation);

    public override IReadOnlyList<Node?> ToNodes(StaticWriter writer) => [Value switch
    {
        null => null,
        TextValue text => new StringNode(text.Text, writer.Place(Position)),
        NumberValue number => new NumberNode(NumberText.ToJavaScript(number.Number), writer.Place(Position)),
        BooleanValue flag => new BooleanNode(flag.IsTrue, writer.Place(Position)),
        _ => new NullNode(writer.Place(Position)),
    }];
}
