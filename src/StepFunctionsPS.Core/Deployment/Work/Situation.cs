namespace StepFunctionsPS.Deployment;

/// <summary>What state things are in when something fails, in a sentence each.</summary>
internal static class Situation
{
    public const string Untouched = "Nothing was changed.";

    public static string HasBucketOnly(string stackName) => $"The stack {stackName} has its bucket only; publish again to go on.";

    public static string Uploaded(string stackName) => $"Files may have been uploaded; the stack {stackName} was not changed.";

    /// <param name="stackName">The stack.</param>
    /// <param name="changeSetName">The change set.</param>
    /// <param name="isNew">Whether the stack is made by it.</param>
    /// <param name="before">The state before.</param>
    public static string ChangeSetMade(string stackName, string changeSetName, bool isNew, string before) => before switch
    {
        _ when isNew => $"The change set {changeSetName} was asked for, but nothing of the stack {stackName} was made.",
        Untouched => $"The change set {changeSetName} was asked for, but the stack {stackName} was not changed.",
        _ => $"The change set {changeSetName} was asked for. {before}",
    };

    public static string HasBucketNow(string stackName) => $"The stack {stackName} has a bucket for uploads now; nothing else of it was changed.";

    public static string PerhapsBegun(string stackName, string region) => $"CloudFormation may be at work on {stackName}: 'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows whether it is.";

    public static string GoesOn(string stackName, string region) => $"CloudFormation goes on with {stackName}: 'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows how.";

    public static string Deployed(string stackName) => $"The stack {stackName} itself was deployed.";

    public static string Emptied(string stackName) => $"What was uploaded for {stackName} is deleted in part or in whole; the stack is still there.";
}
