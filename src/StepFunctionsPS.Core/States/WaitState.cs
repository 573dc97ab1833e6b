using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Waits for a time or until a moment; exactly one of its fields is set in a sound definition.</summary>
internal sealed class WaitState(StateFrame frame, NumberField? seconds, Node? timestamp, Expression? timestampPath) : State(frame)
{
    public override string Type => "Wait";

    /// <summary>From <c>Seconds</c> or <c>SecondsPath</c>.</summary>
    public NumberField? Seconds { get; } = seconds;

    public Node? Timestamp { get; } = timestamp;

    public Expression? TimestampPath { get; } = timestampPath;
}
