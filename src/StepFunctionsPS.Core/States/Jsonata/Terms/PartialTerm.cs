using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>$f(?, 2)</c>: a function of what is left open.</summary>
internal sealed class PartialTerm(Term procedure, IReadOnlyList<Term> arguments, int position) : Term(position)
{
    public Term Procedure => procedure;

    public override IEnumerable<TermPart> Parts => [new(procedure), .. arguments.Select(argument => new TermPart(argument))];

    protected override string PlainKinds => "f";

    protected override Value? Compute(Value? input, Frame frame)
    {
        var values = arguments.Select(argument => argument.Evaluate(input, frame)).ToArray();
        var called = procedure.Evaluate(input, frame);
        if (called is null && CallTerm.IsMissingDollar(procedure, frame)) throw JsonataFailure.At(Position, "T1007", CallTerm.NameOf(procedure));
        if (called is not FunctionValue function) throw JsonataFailure.At(Position, "T1008", CallTerm.NameOf(procedure));
        return new PartialFunction(function, values, arguments.Select(argument => argument is PlaceholderTerm).ToArray());
    }

    protected override StaticValue FoldPlain(StaticFrame frame) => StaticFunction.Instance;
}
