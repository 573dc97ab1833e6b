using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>$a := b</c></summary>
internal sealed class BindTerm(string name, Term bound, int position) : Term(position)
{
    public string Name { get; } = name;

    public Term Bound { get; } = bound;

    public override IEnumerable<TermPart> Parts => [new(Bound)];

    protected override Value? Compute(Value? input, Frame frame)
    {
        var value = Bound.Evaluate(input, frame);
        frame.Bind(Name, value);
        return value;
    }

    protected override StaticValue FoldPlain(StaticFrame frame)
    {
        var value = Bound.Fold(frame);
        frame.Bind(Name, value);
        return value;
    }
}
