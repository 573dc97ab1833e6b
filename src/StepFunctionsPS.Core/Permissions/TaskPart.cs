namespace StepFunctionsPS.Permissions;

/// <summary>What of a state asks for permissions.</summary>
internal enum TaskPart
{
    /// <summary>A Task state.</summary>
    Task,

    /// <summary>The executions that a distributed Map starts of its own machine.</summary>
    ChildExecutions,

    /// <summary>Where a distributed Map reads its items from.</summary>
    ItemReader,

    /// <summary>Where a distributed Map writes its results to.</summary>
    ResultWriter,
}
