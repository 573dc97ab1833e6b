namespace StepFunctionsPS.Executions;

/// <summary>The execution was stopped, by its time or by a user.</summary>
internal sealed class ExecutionStopRule : ExecutionEndRule
{
    protected override Visit? FindState(Spot from, Trail trail) => trail.Running();
}
