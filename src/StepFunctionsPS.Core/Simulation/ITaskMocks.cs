namespace StepFunctionsPS.Simulation;

/// <summary>Stands in for the services: says what each Task gets. Implemented by mock files, and by callers for their own ways.</summary>
internal interface ITaskMocks
{
    /// <summary>The outcome of a call, or null when there is no mock for it, which ends the run with an error.</summary>
    TaskOutcome? Answer(TaskCall call);
}
