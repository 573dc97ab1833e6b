namespace StepFunctionsPS.Deployment;

/// <summary>What the states of a change set mean.</summary>
internal static class ChangeSetStatus
{
    /// <summary>Whether it can be applied.</summary>
    public static bool IsReady(DeployedChangeSet changeSet) => changeSet is { Status: "CREATE_COMPLETE", ExecutionStatus: null or "AVAILABLE" };

    /// <summary>Whether it is made now.</summary>
    public static bool IsPending(DeployedChangeSet changeSet) => changeSet.Status is "CREATE_PENDING" or "CREATE_IN_PROGRESS" || (changeSet.Status == "CREATE_COMPLETE" && changeSet.ExecutionStatus == "UNAVAILABLE");

    /// <summary>Whether somebody may still want it.</summary>
    public static bool IsKept(DeployedChangeSet changeSet) => IsReady(changeSet) || IsPending(changeSet);

    /// <summary>Whether it failed since there is nothing to change. CloudFormation has no code for that.</summary>
    public static bool HasNothing(DeployedChangeSet changeSet) =>
        changeSet.Status == "FAILED" && changeSet.StatusReason is { } reason && (reason.Contains("didn't contain changes") || reason.Contains("No updates are to be performed"));
}
