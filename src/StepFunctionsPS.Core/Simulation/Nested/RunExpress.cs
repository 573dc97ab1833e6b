using StepFunctionsPS.Simulation.Tasks;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>StartSyncExecution of an Express machine, whose failure is no failure of the Task.</summary>
internal sealed class RunExpress() : StartCall(isSdk: true)
{
    protected override SfnFailure? Refusal(StateMachine machine) => machine.Type == "EXPRESS" ? null : SfnFailure.NotOfThisType;

    protected override void Go(TaskAttempt attempt, Execution child)
    {
        attempt.Wait();
        attempt.Strand.Execution.Await(attempt.Strand, child, () => attempt.Settle(TaskOutcome.Return(ExecutionText.Synchronous(child))));
    }
}
