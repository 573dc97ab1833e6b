using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>Some function. What it does is not looked at.</summary>
internal sealed class StaticFunction : StaticValue
{
    private StaticFunction()
    {
    }

    public static StaticFunction Instance { get; } = new();

    public override bool HoldsFunction => true;

    public override IReadOnlyList<Node?> ToNodes(StaticWriter writer) => [new UnknownNode()];
}
