namespace StepFunctionsPS.States;

/// <summary>Ends its definition well.</summary>
internal sealed class SucceedState(StateFrame frame) : State(frame)
{
    public override string Type => "Succeed";
}
