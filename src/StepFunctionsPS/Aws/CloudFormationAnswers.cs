using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Failures of CloudFormation that are answers. Most have one code, and only the message tells them apart.</summary>
internal static class CloudFormationAnswers
{
    private const string Invalid = "ValidationError";

    public static bool IsNoStack(AwsFailure failure) => failure.Code == Invalid && Says(failure, "does not exist");

    public static bool IsNoChangeSet(AwsFailure failure) => failure.Code.StartsWith("ChangeSetNotFound", StringComparison.Ordinal) || IsNoStack(failure);

    public static bool IsThereAlready(AwsFailure failure) => failure.Code.StartsWith("AlreadyExists", StringComparison.Ordinal);

    public static bool IsNothingToUpdate(AwsFailure failure) => failure.Code == Invalid && Says(failure, "No updates are to be performed");

    /// <summary>The stack is at work, for example at what was asked of it a moment ago.</summary>
    public static bool IsAtWork(AwsFailure failure) => failure.Code == Invalid && Says(failure, "_IN_PROGRESS state");

    /// <summary>The change set is being executed, or was: after that it is gone.</summary>
    public static bool IsExecuted(AwsFailure failure) =>
        IsNoChangeSet(failure) || IsAtWork(failure) || (failure.Code.StartsWith("InvalidChangeSetStatus", StringComparison.Ordinal) && Says(failure, "EXECUTE_"));

    private static bool Says(AwsFailure failure, string words) => failure.Message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
