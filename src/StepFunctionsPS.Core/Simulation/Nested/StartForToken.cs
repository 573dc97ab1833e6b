using StepFunctionsPS.Simulation.Tasks;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary><c>.waitForTaskToken</c>: the Task waits for its token, which the execution may send back.</summary>
internal sealed class StartForToken(bool isSdk) : StartCall(isSdk)
{
    protected override void Go(TaskAttempt attempt, Execution child)
    {
        attempt.Submit(ExecutionText.Started(child, IsSdk));
        attempt.Strand.Execution.Timeline.Tokens.Await(attempt.Strand.TaskToken!, attempt);
        attempt.Wait();
    }
}
