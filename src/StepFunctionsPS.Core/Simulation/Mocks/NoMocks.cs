namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>For machines that call nothing.</summary>
internal sealed class NoMocks : ITaskMocks
{
    public static NoMocks Instance { get; } = new();

    public TaskOutcome? Answer(TaskCall call) => null;
}
