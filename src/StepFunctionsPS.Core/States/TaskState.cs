using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Calls a service, a Lambda function or an activity.</summary>
internal sealed class TaskState(
    StateFrame frame, WorkFrame work, Node resource, NumberField? timeout, NumberField? heartbeat, PayloadTemplate? credentials)
    : WorkState(frame, work)
{
    public override string Type => "Task";

    /// <summary>Text, or a CloudFormation function that gives it.</summary>
    public Node Resource { get; } = resource;

    public NumberField? TimeoutSeconds { get; } = timeout;

    public NumberField? HeartbeatSeconds { get; } = heartbeat;

    public PayloadTemplate? Credentials { get; } = credentials;
}
