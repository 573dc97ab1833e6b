using StepFunctionsPS.Simulation.Tasks;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>The Task is done once the execution is started.</summary>
internal sealed class StartOnly(bool isSdk) : StartCall(isSdk)
{
    protected override void Go(TaskAttempt attempt, Execution child) => attempt.EndWith(TaskOutcome.Return(ExecutionText.Started(child, IsSdk)));
}
