namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>The first of several mocks that has an answer: those given in code before those of a file, for instance.</summary>
internal sealed class FirstOfMocks(params ITaskMocks[] mocks) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call)
    {
        foreach (var mock in mocks)
        {
            if (mock.Answer(call) is { } outcome) return outcome;
        }

        return null;
    }
}
