using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Heartbeats that are not due before the task times out anyway.</summary>
internal sealed class LateHeartbeat : StateRule<TaskState>
{
    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (state is { HeartbeatSeconds: { Value: { } heartbeat, Node: var node }, TimeoutSeconds.Value: { } timeout } && heartbeat >= timeout)
            findings.Add(FieldMessages.LateHeartbeat(node.Span, state.Name));
    }
}
