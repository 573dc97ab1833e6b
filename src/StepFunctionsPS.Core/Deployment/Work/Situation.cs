namespace StepFunctionsPS.Deployment;

/// <summary>What state things are in when something fails, in a sentence each.</summary>
internal static class Situation
{
    public const string Untouched = "Nothing was changed.";

    public static string HasBucketOnly(string stackName) => $"The stack {stackName} has its bucket only; publish again to go on.";

    public static string Uploaded(string stackName) => $"At most files were uploaded; the stack {stackName} was not changed.";

    public static string ChangeSetMade(string stackName, string changeSetName) => $"The change set {changeSetName} was asked for, but the stack {stackName} was not changed.";

    public static string PerhapsBegun(string stackName, string region) => $"CloudFormation may be at work on {stackName}: 'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows whether it is.";

    public static string GoesOn(string stackName, string region) => $"CloudFormation goes on with {stackName}: 'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows how.";

    public static string Deployed(string stackName) => $"The stack {stackName} itself was deployed.";

    public static string Emptied(string stackName) => $"What was uploaded for {stackName} is deleted in part or in whole; the stack is still there.";
}
