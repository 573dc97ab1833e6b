using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>{k: v}</c></summary>
internal sealed class ObjectTerm(Grouping pairs, int position) : Term(position)
{
    public override IEnumerable<TermPart> Parts => pairs.Terms.Select(term => new TermPart(term));

    protected override Value? Compute(Value? input, Frame frame) => pairs.Evaluate(input, frame);
}
