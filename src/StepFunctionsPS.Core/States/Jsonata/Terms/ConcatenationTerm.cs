using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>a &amp; b</c>, of anything.</summary>
internal sealed class ConcatenationTerm(Term left, Term right, int position) : BinaryTerm("&", left, right, position)
{
    protected override bool KeepsText => true;

    protected override string PlainKinds => "s";

    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation)
    {
        var (first, second) = (ValueText.Of(left, evaluation), ValueText.Of(right, evaluation));
        evaluation.CheckTextLength((double)first.Length + second.Length);
        evaluation.ChargeText(first.Length + second.Length);
        return new TextValue(first + second);
    }
}
