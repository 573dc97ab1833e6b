namespace StepFunctionsPS.Executions;

/// <summary>The execution has failed, with the error of a state.</summary>
internal sealed class ExecutionFailureRule : ExecutionEndRule
{
    protected override Visit? FindState(Spot from, Trail trail) => from.Raiser();
}
