using System;

namespace StepFunctionsPS.Deployment;

/// <summary>What the states of a stack mean.</summary>
internal static class StackStatus
{
    /// <summary>A change set waits that is to make the stack; there is nothing of it yet.</summary>
    public const string InReview = "REVIEW_IN_PROGRESS";

    public const string Deleted = "DELETE_COMPLETE";

    /// <summary>Whether CloudFormation works on it.</summary>
    public static bool IsBusy(string status) => status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) && status != InReview;

    /// <summary>Whether the outcome is known, and only what was replaced is still being removed.</summary>
    public static bool IsCleanup(string status) => status.EndsWith("_CLEANUP_IN_PROGRESS", StringComparison.Ordinal);

    /// <summary>Whether a work has ended so.</summary>
    public static bool IsEnd(string status) => !status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal);

    /// <summary>Whether the work did what was asked for.</summary>
    public static bool IsSuccess(string status) => status is "CREATE_COMPLETE" or "UPDATE_COMPLETE" or "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" or "IMPORT_COMPLETE" or Deleted;

    /// <summary>Whether what was done is being, or was, taken back.</summary>
    public static bool IsRollback(string status) => status.IndexOf("ROLLBACK", StringComparison.Ordinal) >= 0;
}
