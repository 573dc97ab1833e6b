using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>The states in which CloudFormation takes no deployment. In all others it does.</summary>
internal static class StackStatusRules
{
    private const string OnlyDeleted = "Such a stack can only be deleted: 'Unpublish-SfnStack {0}', then publish again. 'Watch-SfnStack {0}' shows why it failed.";

    private static readonly StackStatusRule[] Refused =
    [
        new("ROLLBACK_COMPLETE", "was never made: its first deployment failed and was rolled back", OnlyDeleted),
        new("ROLLBACK_FAILED", "was never made: its first deployment failed, and so did the rollback", OnlyDeleted),
        new("CREATE_FAILED", "was made in part only: its first deployment failed", OnlyDeleted),
        new("DELETE_FAILED", "was deleted in part only", "Delete it first: 'Unpublish-SfnStack {0}' says what is in the way."),
        new(StackStatus.Deleted, "was deleted", "Publish again."),
        new("UPDATE_ROLLBACK_FAILED", "is stuck: its last deployment failed, and so did the rollback", "Mend what 'Watch-SfnStack {0}' shows, then let the rollback go on: 'Resume-CFNUpdateRollback {0}'."),
        new("IMPORT_ROLLBACK_FAILED", "is stuck: an import failed, and so did the rollback", "Mend what 'Watch-SfnStack {0}' shows, then delete or repair the stack in the console."),
        new("DELETE_IN_PROGRESS", "is being deleted", "Wait until it is gone: 'Watch-SfnStack {0}'."),
    ];

    /// <summary>Why a stack cannot be deployed to; null when it can.</summary>
    public static StackStatusRule? Refusal(string status) =>
        Refused.FirstOrDefault(rule => rule.Status == status)
        ?? (StackStatus.IsCleanup(status) ? new StackStatusRule(status, "still clears up after its last deployment", "Wait for its end: 'Watch-SfnStack {0}'.")
            : StackStatus.IsBusy(status) ? new StackStatusRule(status, "is being changed by another deployment", "Wait for its end: 'Watch-SfnStack {0}'.") : null);
}
