using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary><c>.sync</c> and <c>.sync:2</c>: the Task waits for the end of the execution, and fails with it.</summary>
internal sealed class RunToEnd(bool isParsed) : StartCall(isSdk: false)
{
    protected override void Go(TaskAttempt attempt, Execution child)
    {
        attempt.Submit(ExecutionText.Started(child, IsSdk));
        attempt.Wait();
        attempt.Strand.Execution.Await(attempt.Strand, child, () => attempt.Settle(Outcome(child)));
    }

    private TaskOutcome Outcome(Execution child) => child.Result!.Status == ExecutionStatus.Succeeded
        ? TaskOutcome.Return(ExecutionText.Described(child, isParsed))
        : TaskOutcome.Throw(ErrorNames.TaskFailed, JsonWriter.WriteCompact(ExecutionText.Described(child, isParsed: false)));
}
