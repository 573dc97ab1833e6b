using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>One of several values, all of which are known; none of them is a choice itself.</summary>
internal sealed class StaticChoice(IReadOnlyList<StaticValue> options) : StaticValue
{
    public override IReadOnlyList<StaticValue> Options => options;

    public override bool HoldsFunction => options.All(option => option.HoldsFunction);

    public override bool? IsTrue(StaticFrame frame)
    {
        var answers = options.Select(option => option.IsTrue(frame)).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : null;
    }

    public override StaticValue Get(string key) => Each(option => option.Get(key));

    public override IReadOnlyList<Node?> ToNodes(StaticWriter writer)
    {
        var nodes = options.SelectMany(option => writer.Write(option)).Take(Combinations.Most + 1).ToArray();
        return nodes.Length > Combinations.Most ? [new UnknownNode()] : nodes;
    }
}
