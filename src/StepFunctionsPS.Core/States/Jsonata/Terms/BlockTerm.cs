using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>(a; b)</c>: the value is that of the last part.</summary>
internal sealed class BlockTerm(Term[] parts, int position) : Term(position)
{
    public IReadOnlyList<Term> Inner => parts;

    public override IEnumerable<TermPart> Parts => parts.Select(part => new TermPart(part));

    public override void SeekParent(Slot slot)
    {
        if (parts.Length == 0) return;
        IsTuple = true;
        parts[parts.Length - 1].SeekParent(slot);
    }

    public override Term WithTailCalls()
    {
        if (parts.Length > 0) parts[parts.Length - 1] = parts[parts.Length - 1].WithTailCalls();
        return this;
    }

    protected override Value? Compute(Value? input, Frame frame)
    {
        var inner = new Frame(frame);
        Value? result = null;
        foreach (var part in parts) result = part.Evaluate(input, inner);
        return result;
    }

    protected override StaticValue FoldPlain(StaticFrame frame)
    {
        var inner = new StaticFrame(frame, parts);
        StaticValue result = new StaticScalar(null, Position);
        foreach (var part in parts) result = part.Fold(inner);
        return result;
    }
}
