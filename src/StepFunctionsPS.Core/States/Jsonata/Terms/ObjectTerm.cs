using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>{k: v}</c></summary>
internal sealed class ObjectTerm(Grouping pairs, int position) : Term(position)
{
    public override IEnumerable<TermPart> Parts => pairs.Terms.Select(term => new TermPart(term));

    protected override string PlainKinds => "o";

    protected override Value? Compute(Value? input, Frame frame) => pairs.Evaluate(input, frame);

    protected override StaticValue FoldPlain(StaticFrame frame)
    {
        var keys = pairs.Pairs.Select(pair => ((pair.Key.Fold(frame) as StaticScalar)?.Value as TextValue)?.Text).OfType<string>().Distinct().ToArray();
        // Keys that are worked out may be any, and those that are given twice are an error.
        return keys.Length < pairs.Pairs.Count ? UnknownValue.Instance : new StaticObject(keys, pairs.Pairs.Select(pair => pair.Value.Fold(frame)).ToArray(), Position);
    }
}
