namespace StepFunctionsPS.Executions;

/// <summary>The execution has succeeded.</summary>
internal sealed class ExecutionSuccessRule : ExecutionEndRule
{
    protected override Visit? FindState(Spot from, Trail trail) => null;
}
