using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>and</c> and <c>or</c>; the right side is looked at only when the left leaves it open.</summary>
internal sealed class LogicTerm(string sign, Term left, Term right, int position) : BinaryTerm(sign, left, right, position)
{
    private readonly bool decided = sign == "or";

    protected override Value? Compute(Value? input, Frame frame)
    {
        var left = Left.Evaluate(input, frame);
        try
        {
            if (Truth.Of(left, frame.Evaluation) == decided) return BooleanValue.Of(decided);
            return BooleanValue.Of(Truth.Of(Right.Evaluate(input, frame), frame.Evaluation));
        }
        catch (JsonataFailure failure) when (failure.Raised(Sign, Position))
        {
            throw;
        }
    }

    protected override Value? Apply(Value? left, Value? right, Evaluation evaluation) =>
        BooleanValue.Of(Truth.Of(left, evaluation) == decided ? decided : Truth.Of(right, evaluation));
}
