using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>a ~> f</c>: calls f with a, or makes one function of two.</summary>
internal sealed class ApplyTerm(Term argument, Term function, int position) : Term(position)
{
    public Term Function => function;

    public override IEnumerable<TermPart> Parts => [new(argument), new(function)];

    protected override Value? Compute(Value? input, Frame frame)
    {
        var value = argument.Evaluate(input, frame);
        if (function is CallTerm call) return call.Evaluate(input, frame, value);
        if (function.Evaluate(input, frame) is not { } called) throw JsonataFailure.At(Position, "T2006");
        if (called is not FunctionValue procedure) throw JsonataFailure.At(Position, "T2006", value: called);
        return value is FunctionValue first ? new ComposedFunction(first, procedure) : Invocation.Apply(procedure, [value], NullValue.Instance, frame);
    }
}
