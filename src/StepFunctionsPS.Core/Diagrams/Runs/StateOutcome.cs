namespace StepFunctionsPS.Diagrams;

/// <summary>How a state fared in a run; over several visits, the worst that happened.</summary>
internal enum StateOutcome
{
    /// <summary>It was never entered.</summary>
    NotReached,
    Succeeded,

    /// <summary>It succeeded after it had failed.</summary>
    Retried,

    /// <summary>It is not done.</summary>
    Running,

    /// <summary>It was stopped, since something else failed or the run was ended.</summary>
    Stopped,

    /// <summary>It failed, and the run went on as its Catch says.</summary>
    Caught,
    Failed,
}
