using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>/pattern/flags</c>: a function that finds matches.</summary>
internal sealed class RegexTerm(string pattern, string flags, int position) : Term(position)
{
    private readonly RegexFunction function = new(RegexTranslator.Translate(pattern, flags, position), pattern, position);

    protected override string PlainKinds => "f";

    protected override Value? Compute(Value? input, Frame frame) => function;

    protected override StaticValue FoldPlain(StaticFrame frame) => StaticFunction.Instance;
}
