using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>It may be anything.</summary>
internal sealed class UnknownValue : StaticValue
{
    private UnknownValue()
    {
    }

    public static UnknownValue Instance { get; } = new();

    public override IReadOnlyList<Node?> ToNodes(StaticWriter writer) => [new UnknownNode()];
}
