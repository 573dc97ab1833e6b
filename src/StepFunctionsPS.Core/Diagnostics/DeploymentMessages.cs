using StepFunctionsPS.Deployment;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN92xx: what keeps a stack from being deployed, watched or taken down.</summary>
internal static class DeploymentMessages
{
    public static Diagnostic CallFailed(AwsFailureKind kind, string doing, string problem, string state, string advice) =>
        Error(CodeOf(kind), default, $"Could not {doing}: {problem.TrimEnd('.')}.{After(state)}", advice);

    public static Diagnostic WrongName(string name) =>
        Error("SFN9210", default, $"'{name}' cannot be the name of a stack.", "Names begin with a letter and have letters, digits and '-', 128 at most: see 'provider.stackName'.");

    public static Diagnostic NoSuchStack(string stackName, string region) =>
        Error("SFN9211", default, $"There is no stack {stackName} in {(region.Length > 0 ? "region " + region : "the default region of this session")}.", "Look at the spelling, the stage, the region and the account.");

    public static Diagnostic CannotBeDeployedTo(string stackName, string problem, string status, string advice) =>
        Error("SFN9212", default, $"The stack {stackName} {problem} ({status}). {Situation.Untouched}", advice);

    public static Diagnostic TooLarge(string stackName, string size) =>
        Error("SFN9214", default, $"The template of {stackName} has {size}; CloudFormation takes 1 MB at most. {Situation.Untouched}", "Split the service, or move large definitions to a service of their own.");

    public static Diagnostic IsNested(string stackName, string parent) =>
        Error("SFN9215", default, $"The stack {stackName} belongs to {parent}, which makes and deletes it. {Situation.Untouched}", $"Do it to {parent}.");

    public static Diagnostic NoSuchBucket(string bucketName) =>
        Error("SFN9220", default, $"There is no bucket {bucketName} to upload to. {Situation.Untouched}", "Make it, mend 'provider.deploymentBucket', or leave that out to have the stack make one.");

    public static Diagnostic BucketElsewhere(string bucketName, string bucketRegion, string region) =>
        Error("SFN9221", default, $"The bucket {bucketName} is in {bucketRegion}, but the stack in {region}. {Situation.Untouched}", $"Name a bucket in {region} in 'provider.deploymentBucket'.");

    public static Diagnostic BucketGone(string bucketName, string stackName) =>
        Error("SFN9222", default, $"The bucket {bucketName} of the stack {stackName} was deleted by hand. {Situation.Untouched}", $"Make a bucket of that name, or name another in 'provider.deploymentBucket'.");

    public static Diagnostic FileMissing(string file, string state) =>
        Error("SFN9223", default, $"The file {file} of the package is missing.{After(state)}", "Make the package again.");

    public static Diagnostic NoBucketMade(string stackName) =>
        Error("SFN9224", default, $"The stack {stackName} has no bucket to upload to, and its template does not make one.", "Name a bucket in 'provider.deploymentBucket'.");

    public static Diagnostic DeployedNotReadable(string stackName, string problem) =>
        Error("SFN9225", default, $"The deployed template of {stackName} cannot be read, so that no bucket for uploads can be added to it: {problem.TrimEnd('.')}. {Situation.Untouched}", "Name a bucket in 'provider.deploymentBucket'.");

    public static Diagnostic WrongChangeSetName(string name) =>
        Error("SFN9230", default, $"'{name}' cannot be the name of a change set.", "Names begin with a letter and have letters, digits and '-', 128 at most.");

    public static Diagnostic ChangeSetWaits(string stackName, string region, string name) =>
        Error("SFN9231", default, $"The stack {stackName} has a change set {name} already. {Situation.Untouched}", $"Apply it: 'Publish-SfnStack {StackAddress.Of(stackName, region)} -ChangeSetName {name}'; or delete it: 'Remove-CFNChangeSet {name} {StackAddress.Of(stackName, region)}'; or choose another name.");

    public static Diagnostic NoSuchChangeSet(string stackName, string name) =>
        Error("SFN9232", default, $"The stack {stackName} has no change set {name}.", $"It was applied or deleted, or never made. Make it: 'Publish-SfnStack -ChangeSetName {name} -NoExecute'.");

    public static Diagnostic ChangeSetCannotRun(string stackName, string name, string status) =>
        Error("SFN9233", default, $"The change set {name} of {stackName} cannot be applied ({status}). {Situation.Untouched}", $"The stack has changed since, or the change set failed. Make a new one: 'Publish-SfnStack -ChangeSetName {name}-2 -NoExecute'.");

    public static Diagnostic ChangeSetFailed(SourceSpan place, string stackName, string reason, string state, string advice) =>
        Error("SFN9234", place, $"CloudFormation cannot make a change set for {stackName}: {reason.TrimEnd('.')}.{After(state)}", advice);

    public static Diagnostic ChangeSetNotReady(string stackName, string name, string state) =>
        Error("SFN9235", default, $"Nothing is seen of the change set {name} of {stackName}.{After(state)}", "Try again; if it stays so, look at the console.");

    public static Diagnostic WouldReplace(SourceSpan place, string logicalId, string stackName, string state) =>
        Error("SFN9236", place, $"{logicalId} of {stackName} would be replaced: a new state machine with another ARN, and the history of the old one is lost.{After(state)}", "Keep its name and type, or allow it with '-AllowReplacement'.");

    public static Diagnostic WouldRemove(SourceSpan place, string logicalId, string stackName, string state) =>
        Error("SFN9237", place, $"{logicalId} of {stackName} would be deleted: a state machine with its executions and their history.{After(state)}", "Keep it in the service file, or allow it with '-AllowReplacement'.");

    public static Diagnostic ChangeSetApplied(string stackName, string region, string name) =>
        Error("SFN9238", default, $"The change set {name} of {stackName} was applied already. {Situation.Untouched}", $"See what came of it: 'Watch-SfnStack {StackAddress.Of(stackName, region)}'.");

    public static Diagnostic ResourceFailed(SourceSpan place, string resource, string verb, string reason, string state, string advice) =>
        Error("SFN9240", place, $"{resource} could not be {verb}: {reason.TrimEnd('.')}.{After(state)}", advice);

    public static Diagnostic AlsoFailed(SourceSpan place, string resource, string verb, string reason, string advice) =>
        Error("SFN9241", place, $"{resource} could not be {verb} either: {reason.TrimEnd('.')}.", advice);

    public static Diagnostic WorkFailed(string stackName, string status, string reason, string state, string advice) =>
        Error("SFN9242", default, $"The work on {stackName} failed ({status}){(reason.Length > 0 ? ": " + reason.TrimEnd('.') : "")}.{After(state)}", advice);

    public static Diagnostic TimedOut(string stackName, string region, string what, string time, string state) =>
        Error("SFN9243", default, $"{what} took longer than {time}.{After(state)}", $"Wait longer with '-Timeout', or look again later: 'Get-SfnStack {StackAddress.Of(stackName, region)}'.");

    public static Diagnostic PerhapsBegun(string stackName, string region, string doing, string problem, string advice) =>
        Error("SFN9244", default, $"Could not {doing}: {problem.TrimEnd('.')}. Nothing is seen of it, but CloudFormation may have begun nevertheless.", $"{(advice.Length > 0 ? advice + " " : "")}'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows whether it works; if not, try again.");

    public static Diagnostic NoTrace(string stackName, string region, string time) =>
        Error("SFN9245", default, $"CloudFormation took the order for {stackName}, but for {time} nothing was seen of it.", $"'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows whether it works.");

    public static Diagnostic RollbackFailed(SourceSpan place, string resource, string reason, string advice) =>
        Error("SFN9246", place, $"The rollback failed too, at {resource}: {reason.TrimEnd('.')}.", advice);

    public static Diagnostic NotSetAfterwards(string stackName, string what, string problem, string advice) =>
        Error("SFN9250", default, $"Could not set {what} of {stackName}: {problem.TrimEnd('.')}. {Situation.Deployed(stackName)}", advice);

    public static Diagnostic PutOff(string stackName, string what) =>
        Warning("SFN9251", default, $"The end of the work on {stackName} is not waited for, so that {what} cannot be set.", "Publish without '-NoWait' to have that done.");

    public static Diagnostic NotTidied(string bucketName, string problem) =>
        Warning("SFN9252", default, $"Old uploads in the bucket {bucketName} could not be deleted: {problem.TrimEnd('.')}.", "They do no harm; allow s3:ListBucket and s3:DeleteObject to have them deleted.");

    public static Diagnostic NotRead(string stackName, string region, string what, string problem) =>
        Warning("SFN9253", default, $"{what} of {stackName} could not be read: {problem.TrimEnd('.')}.", $"'Get-SfnStack {StackAddress.Of(stackName, region)}' shows it.");

    public static Diagnostic NoSingleApi(string stackName) =>
        Warning("SFN9254", default, $"Tracing, logs and metrics of the REST API are not set: {stackName} has no REST API of its own, or more than one.", "Set them at the stage yourself.");

    public static Diagnostic Protected(string stackName, string region) =>
        Error("SFN9260", default, $"The stack {stackName} is protected from deletion. {Situation.Untouched}", $"Lift the protection: 'Update-CFNTerminationProtection {StackAddress.Of(stackName, region)} -EnableTerminationProtection $false'.");

    public static Diagnostic KeyNotRead(string stackName, string apiKeyId, string problem) =>
        Warning("SFN9262", default, $"The API key {apiKeyId} of {stackName} could not be read: {problem.TrimEnd('.')}.", "Allow apigateway:GET for it.");

    private static string After(string state) => state.Length > 0 ? " " + state : "";

    private static string CodeOf(AwsFailureKind kind) => kind switch
    {
        AwsFailureKind.Denied => "SFN9202",
        AwsFailureKind.NotSignedIn => "SFN9203",
        AwsFailureKind.Throttled => "SFN9204",
        AwsFailureKind.NotReached => "SFN9205",
        AwsFailureKind.NoModule => "SFN9206",
        _ => "SFN9201",
    };
}
