using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>A list of which it is known how long it is.</summary>
internal sealed class StaticList(IReadOnlyList<StaticValue> items, int position) : StaticValue
{
    public IReadOnlyList<StaticValue> Items => items;

    public override bool HoldsFunction => items.Any(item => item.HoldsFunction);

    public override IReadOnlyList<Node?> ToNodes(StaticWriter writer) =>
        Combinations.Of(items.Select(item => writer.Write(item)).ToArray()).Select(nodes => new SequenceNode(nodes.OfType<Node>().ToArray(), writer.Place(position))).ToArray();
}
