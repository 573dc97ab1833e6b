using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Finds an execution of a standard machine that must be there.</summary>
internal sealed class FoundExecution(ExecutionWork work)
{
    // One that was just started may not be seen yet.
    private const int Looks = 3;

    public DescribedExecution Get(string executionArn)
    {
        var waiting = new Waiting(work, $"Looking for {executionArn}");
        for (var look = 1; ; look++)
        {
            if (work.Call($"look for the execution {executionArn}", () => work.Cloud.Executions.Find(executionArn)) is { } found) return found;
            if (look == Looks) throw new ExecutionStop(ExecutionMessages.NoSuchExecution(executionArn));
            waiting.Pause();
        }
    }
}
