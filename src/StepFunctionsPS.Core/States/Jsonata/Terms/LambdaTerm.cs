using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>function($a, $b)&lt;nn:n&gt;{ ... }</c></summary>
internal sealed class LambdaTerm(IReadOnlyList<string> parameters, Signature? signature, Term body, int position) : Term(position)
{
    public IReadOnlyList<string> Parameters { get; } = parameters;

    public Signature? Signature { get; } = signature;

    public Term Body { get; } = body;

    public override IEnumerable<TermPart> Parts => [new(Body)];

    protected override string PlainKinds => "f";

    protected override Value? Compute(Value? input, Frame frame) => new LambdaFunction(this, input, frame);

    protected override StaticValue FoldPlain(StaticFrame frame) => StaticFunction.Instance;
}
