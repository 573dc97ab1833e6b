using System;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN9301 to SFN9329: what keeps a state machine from being run, followed or resumed in AWS.</summary>
internal static class ExecutionMessages
{
    /// <summary>A call failed: in words of our own where AWS has a code for it.</summary>
    public static Diagnostic CallFailed(AwsFailure failure, string doing, string subject, Func<string, string> shown, string state) => CallRefusals.Find(failure) is { } refusal
        ? refusal.Finding(subject, shown(failure.Message).TrimEnd('.'), state)
        : Error(CodeOf(failure.Kind), default, $"Could not {doing}: {shown(failure.Problem).TrimEnd('.')}.{After(state)}", CallAdvice.Of(shown(failure.Problem), shown(failure.Advice)));

    public static Diagnostic NoSuchMachine(string arn, string state) =>
        Error("SFN9307", default, $"There is no state machine {arn}.{After(state)}", "Look at the spelling, the region and the account; 'Publish-SfnStack' makes the machines of a service.");

    public static Diagnostic MachineGoes(string arn, string state) =>
        Error("SFN9308", default, $"The state machine {arn} is being deleted.{After(state)}", "Wait until it is gone, then make it again: 'Publish-SfnStack'.");

    public static Diagnostic InputTooLarge(int bytes) =>
        Error("SFN9309", default, $"The input has {bytes:N0} bytes; AWS takes {ExecutionInputs.MostBytes:N0} (256 KiB) at most. {ExecutionSituation.NotStarted}", "Put it into S3, and give the execution the bucket and the key.");

    public static Diagnostic WrongExecutionName(string what) =>
        Error("SFN9310", default, $"{what} cannot be the name of an execution. {ExecutionSituation.NotStarted}", "Names have 80 characters at most: letters, digits, '-', '_' and '.', for example; no spaces, brackets, colons or slashes.");

    public static Diagnostic NameTaken(string name, string executionArn) =>
        Error("SFN9311", default, $"There is an execution '{name}' already, and AWS keeps its name for 90 days. {ExecutionSituation.NotStarted}", $"Choose another '-ExecutionName', or see what became of that one: 'Watch-SfnExecution {executionArn}'.");

    public static Diagnostic TooManyExecutions(string problem, string state) =>
        Error("SFN9312", default, $"As many executions are open as the account may have: {problem}.{After(state)}", "Wait until some have ended, stop some ('Stop-SFNExecution'), or ask AWS for more under Service Quotas.");

    public static Diagnostic WrongInput(string subject, string problem, string state) =>
        Error("SFN9313", default, $"AWS does not take the input for {subject}: {problem}.{After(state)}", "It must be JSON, of 256 KiB at most.");

    public static Diagnostic WrongArn(string arn, string state) =>
        Error("SFN9314", default, $"'{arn}' is no ARN that serves here.{After(state)}", "State machines have such as arn:aws:states:us-east-1:123456789012:stateMachine:order ('Get-SFNStateMachineList'), executions such as arn:aws:states:us-east-1:123456789012:execution:order:name ('Get-SFNExecutionList').");

    public static Diagnostic KeyNotUsable(string subject, string problem, string state) =>
        Error("SFN9315", default, $"The key that {subject} is encrypted with could not be used: {problem}.{After(state)}", "Allow the caller and the role of the machine kms:Decrypt and kms:GenerateDataKey for the key, and see that it is enabled.");

    public static Diagnostic PerhapsStarted(string machine, string problem, string executionArn, string advice) =>
        Error("SFN9316", default, $"Could not start {machine}: {problem.TrimEnd('.')}. Nothing is seen of an execution, but AWS may have started it nevertheless.", $"{Before(advice)}'Watch-SfnExecution {executionArn}' shows whether it runs; if there is none, start it again.");

    public static Diagnostic PerhapsStartedExpress(string machine, string name, string problem, string advice) =>
        Error("SFN9317", default, $"The answer to the start of {machine} was lost: {problem.TrimEnd('.')}. AWS may have started the execution '{name}'; it was not started a second time.", $"{Before(advice)}Look in the logs of the machine before you start it again: AWS does not tell Express executions of one name apart.");

    public static Diagnostic NotWaitedFor(string machine, string executionArn) =>
        Warning("SFN9318", default, $"{machine} is an Express machine, which could not be known before: its execution was started and is not waited for.", $"Allow states:DescribeStateMachine; what the logs tell of it: 'Watch-SfnExecution {executionArn}'.");

    public static Diagnostic TimedOut(string what, string time, string state) =>
        Error("SFN9319", default, $"{what} took longer than {time}.{After(state)}", "Wait longer with '-Timeout'.");

    public static Diagnostic WrongType(string subject, string problem, string state) =>
        Error("SFN9320", default, $"{subject} is of another type than expected: {problem}.{After(state)}", "Its type in the service file is not the one that is deployed: 'Publish-SfnStack'.");

    public static Diagnostic NoSuchExecution(string executionArn) =>
        Error("SFN9321", default, $"There is no execution {executionArn}.", "Look at the spelling, the region and the account; AWS forgets executions 90 days after their end.");

    public static Diagnostic NoEndInLogs(string executionArn, bool logsAll) =>
        Error("SFN9322", default, $"The logs do not tell how {executionArn} ended, though Express executions run for five minutes at most.", logsAll ? "Logs may come late: look again later." : "With 'level: ALL' in the 'loggingConfig' of its machine they would.");

    public static Diagnostic OutputNotRead(string executionArn, string region, string problem) =>
        Warning("SFN9323", default, $"The execution has succeeded, but its output is not known. {problem}", $"'Get-SFNExecution {executionArn} -Region {region}' shows it.");

    public static Diagnostic NotRedrivable(string executionArn, string why, string advice) =>
        Error("SFN9324", default, $"{executionArn} cannot be resumed: {why.TrimEnd('.')}.", advice);

    public static Diagnostic PerhapsResumed(string executionArn, string problem, string advice) =>
        Error("SFN9325", default, $"Could not resume {executionArn}: {problem.TrimEnd('.')}. Nothing is seen of it, but AWS may have resumed it nevertheless.", $"{Before(advice)}'Watch-SfnExecution {executionArn}' shows whether it runs; if not, try again.");

    public static Diagnostic NotPublished(string stackName, string region, string machine) =>
        Error("SFN9326", default, $"There is no stack {stackName}{(region.Length > 0 ? $" in region {region}" : "")}, so that the state machine '{machine}' cannot be run.", "Publish it: 'Publish-SfnStack'. If it is published, look at the stage, the region and the account.");

    public static Diagnostic NotInStack(string stackName, string machine, string logicalId) =>
        Error("SFN9327", default, $"The stack {stackName} has no state machine '{machine}' ({logicalId}).", "It is newer than the last deployment, or that has failed: 'Publish-SfnStack'.");

    public static Diagnostic StackGoes(string stackName, string machine) =>
        Error("SFN9328", default, $"The stack {stackName} is being deleted, and its state machine '{machine}' with it.", "Wait until it is gone, then publish it again: 'Publish-SfnStack'.");

    public static Diagnostic FailedWhere(string executionArn, string advice) =>
        Information("SFN9329", default, $"AWS does not tell which state of the Express execution {executionArn} failed.", advice);

    private static string After(string state) => state.Length > 0 ? " " + state : "";

    private static string Before(string advice) => advice.Length > 0 ? advice + " " : "";

    private static string CodeOf(AwsFailureKind kind) => kind switch
    {
        AwsFailureKind.Denied => "SFN9302",
        AwsFailureKind.NotSignedIn => "SFN9303",
        AwsFailureKind.Throttled => "SFN9304",
        AwsFailureKind.NotReached => "SFN9305",
        AwsFailureKind.NoModule => "SFN9306",
        _ => "SFN9301",
    };
}
