using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Ends its definition with an error.</summary>
internal sealed class FailState(StateFrame frame, Node? error, Expression? errorPath, Node? cause, Expression? causePath) : State(frame)
{
    public override string Type => "Fail";

    public Node? Error { get; } = error;

    public Expression? ErrorPath { get; } = errorPath;

    public Node? Cause { get; } = cause;

    public Expression? CausePath { get; } = causePath;
}
