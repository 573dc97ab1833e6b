using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation.Coverage;

namespace StepFunctionsPS;

/// <summary>SFN90xx: arguments that a command cannot take, for reasons that only PowerShell has.</summary>
internal static class CommandMessages
{
    // What can be done about a failure differs, and so do the handlers of scripts.
    private static readonly IReadOnlyDictionary<AwsFailureKind, ErrorCategory> OfFailures = new Dictionary<AwsFailureKind, ErrorCategory>
    {
        [AwsFailureKind.Denied] = ErrorCategory.PermissionDenied,
        [AwsFailureKind.NotSignedIn] = ErrorCategory.AuthenticationError,
        [AwsFailureKind.Throttled] = ErrorCategory.ResourceBusy,
        [AwsFailureKind.NotReached] = ErrorCategory.ConnectionError,
        [AwsFailureKind.NoModule] = ErrorCategory.ResourceUnavailable,
    };

    public static Refusal NotAFile(string path, string provider) => new("SFN9001", ErrorCategory.InvalidArgument,
        $"'{path}' is not in the file system, but in {provider}.", "Name a file, or change to the folder of the service first.");

    /// <summary>A missing file has Core's code, also where only PowerShell can know that it is missing: on a drive that does not exist.</summary>
    public static Refusal PathMissing(string path) => Refusal.Of(TextMessages.FileMissing(default, path));

    public static Refusal NothingMatches(string path) => new("SFN9003", ErrorCategory.ObjectNotFound,
        $"No file matches '{path}'.", "Check the pattern; -LiteralPath takes brackets as they are.");

    public static Refusal WrongValue(string parameter, string key, string problem) => new("SFN9004", ErrorCategory.InvalidArgument,
        $"The value of '{key}' in -{parameter} cannot be taken: {problem}.", "Give text, a number, true or false.");

    public static Refusal WrongInput(string problem) => new("SFN9005", ErrorCategory.InvalidData,
        $"The input of the execution cannot be taken: {problem}.", "Give a hashtable, an object, or JSON text; plain text goes in JSON's quotes: '\"text\"'.");

    public static Refusal SeveralFiles(string path) => new("SFN9008", ErrorCategory.InvalidArgument,
        $"'{path}' matches several files.", "Name one of them.");

    public static Refusal TwoServices(string parameter, string named) => new("SFN9009", ErrorCategory.InvalidArgument,
        $"What to run comes down the pipeline, and -{parameter} names '{named}' as well.", "The first argument is a path; name a state machine of a piped service with -Name.");

    public static Refusal TwoInputs() => new("SFN9010", ErrorCategory.InvalidArgument,
        "There are two inputs: -InputFile and -InputObject.", "Give one of them.");

    public static Refusal WrongMock(string key, string problem) => new("SFN9013", ErrorCategory.InvalidArgument,
        $"The mock for '{key}' cannot be taken: {problem}.", "Give a value, @{ Throw = 'Card.Declined' }, a script block, or an array of these to be taken in turn.");

    public static Refusal TestCaseOfNothing() => new("SFN9016", ErrorCategory.InvalidArgument,
        "There is a -TestCase, but no -MockFile that it could be in.", "Give -MockFile too.");

    public static Refusal HalfKeys() => new("SFN9017", ErrorCategory.InvalidArgument,
        "-AccessKey, -SecretKey and -SessionToken are parts of one key, and a part is missing.", "Give -AccessKey and -SecretKey; a temporary key has a -SessionToken too.");

    public static Refusal NoSuchOutput(string name, IEnumerable<string> known) => new("SFN9041", ErrorCategory.ObjectNotFound,
        $"There is no output '{name}' that a variable could be set to.", $"There are: {string.Join(", ", known)}.");

    public static Refusal SecretOutput(string name) => new("SFN9042", ErrorCategory.SecurityError,
        $"The output '{name}' holds a secret, so no variable is set to it.", "Have the later step read the secret from where it is kept.");

    public static Refusal NoAwsModule(string problem, string advice) => new("SFN9018", ErrorCategory.ResourceUnavailable,
        $"There is no way to AWS from here: {problem.TrimEnd('.')}.", advice);

    public static Refusal AwsFailed(AwsFailureKind kind, string stackName, string problem, string advice) => new("SFN9019", OfFailures.TryGetValue(kind, out var category) ? category : ErrorCategory.InvalidOperation,
        $"Could not look for the stack {stackName}: {problem.TrimEnd('.')}.", advice);

    public static Refusal NoNameForChangeSet() => new("SFN9020", ErrorCategory.InvalidArgument,
        "-NoExecute leaves a change set behind, which has no name.", "Give -ChangeSetName too: it is applied by that name.");

    public static Refusal NothingToWaitFor() => new("SFN9021", ErrorCategory.InvalidArgument,
        "-NoExecute executes nothing, so that there is nothing -NoWait could leave to itself.", "Leave out one of them.");

    public static Refusal NoCredential() => new("SFN9022", ErrorCategory.InvalidArgument,
        "-Credential takes credentials of AWS, and not a user name with a password.", "Give what New-AWSCredential, Get-AWSCredential or Use-STSRole gives; or -AccessKey and -SecretKey.");

    public static Refusal OnlyLocal(string parameter) => new("SFN9024", ErrorCategory.InvalidArgument,
        $"-{parameter} is for runs in this process: in AWS, tasks do what they do there.", "Add -Local, or leave it out.");

    public static Refusal OnlyInAws(string parameter) => new("SFN9025", ErrorCategory.InvalidArgument,
        $"-{parameter} is for runs in AWS, and -Local runs the state machine of a service file here.", "Leave one of them out; for -Local name the file with -Path, or give the service.");

    public static Refusal NotAStateMachine(string text) => new("SFN9026", ErrorCategory.InvalidArgument,
        $"'{text}' is not the ARN of a state machine.", "Give one such as arn:aws:states:us-east-1:123456789012:stateMachine:order; a version or an alias may follow.");

    public static Refusal NotAnExecution(string text) => new("SFN9027", ErrorCategory.InvalidArgument,
        $"'{text}' is neither the ARN of an execution nor the address of its page in the console.", $"Give one such as {ExecutionArn.Example}; 'Get-SFNExecutionList' of AWS.Tools lists them.");

    public static Refusal LocalRun(string command) => new("SFN9028", ErrorCategory.InvalidArgument,
        $"This execution ran in this process, and {command} is for executions in AWS.", "Its history is in its Events.");

    public static Refusal WhichExecution(string arn) => new("SFN9029", ErrorCategory.InvalidArgument,
        $"What comes down the pipeline is the execution {arn}, and not what is to be run.", "Pipe it to Get-SfnExecutionEvent, Watch-SfnExecution or Resume-SfnExecution. To run its state machine again, give -StateMachineArn, and as -InputObject the Input that Get-SFNExecution tells.");

    public static Refusal SecondOfName(string name) => new("SFN9030", ErrorCategory.InvalidArgument,
        $"There are several inputs, and one execution only can have the name '{name}'.", "Leave out -ExecutionName: each execution gets a name of its own then.");

    public static Refusal StackNotKnown(string key) => new("SFN9031", ErrorCategory.InvalidArgument,
        $"The state machine '{key}' does not say in which stack it is deployed.", $"Give its service and -Name '{key}', or the state machine of a stack: (Get-SfnStack).StateMachines; -Local runs it here.");

    public static Refusal NotDeployable(string path) => new("SFN9032", ErrorCategory.InvalidArgument,
        $"'{path}' is a definition, which says nothing of a state machine in AWS.", "Add -Local to run it here, or give -StateMachineArn.");

    public static Refusal NoSuchMachine(string stackName, string? name, IReadOnlyCollection<string> known) => new("SFN9033", name is null && known.Count > 0 ? ErrorCategory.InvalidArgument : ErrorCategory.ObjectNotFound,
        known.Count == 0 ? $"The stack {stackName} has no state machine." : name is null ? $"The stack {stackName} has several state machines." : $"The stack {stackName} has no state machine '{name}'.",
        known.Count == 0 ? "Name another stack." : $"Give one of them with -Name: {string.Join(", ", known)}.");

    public static Refusal NoInput(string execution) => new("SFN9034", ErrorCategory.InvalidData,
        $"The execution '{execution}' does not have the input that it was started with.", "Give the input with -InputObject.");

    public static Refusal NameBesideArn(string name) => new("SFN9043", ErrorCategory.InvalidArgument,
        $"The ARN says which state machine is run, and '{name}' beside it names none.", "Leave out -Name; the input of the execution is given with -InputObject.");

    public static Refusal DefinitionNotKnown(string stateMachine) => new("SFN9050", ErrorCategory.InvalidArgument,
        $"An execution of '{stateMachine}' ran in AWS, and what there is to cover stands in its service file.", "Give that with -Path, or as -Service.");

    public static Refusal NotToCover(string stateMachine, IEnumerable<string> known) => new("SFN9051", ErrorCategory.InvalidArgument,
        $"An execution is of '{stateMachine}', which is not among the state machines to cover.", $"These are: {string.Join(", ", known)}.");

    public static Refusal NoHistory(string execution) => new("SFN9052", ErrorCategory.InvalidData,
        $"The execution '{execution}' has no history, so that nothing is known of what it covered.", "Watch-SfnExecution waits for its end and reads its history.");

    public static Refusal TooLittleCovered(StateMachineCoverage coverage, double threshold) => new("SFN9053", ErrorCategory.LimitsExceeded,
        $"{CoverageText.Percent(coverage.Percentage)} of '{coverage.StateMachine}' is covered, and {CoverageText.Percent(threshold)} are wanted.",
        $"Its Missing tells what no run has passed; the first is {coverage.Missing.FirstOrDefault()?.Described ?? "not known"}.");

    public static Refusal FormatOfNothing() => new("SFN9054", ErrorCategory.InvalidArgument,
        "There is an -OutputFormat, but no -OutFile that could have it.", "Give -OutFile too.");

    public static Refusal CannotWrite(string path, string problem) => new("SFN9055", ErrorCategory.WriteError,
        $"'{path}' cannot be written: {problem.TrimEnd('.')}.", "Name a file in a folder that is there.");

    public static Refusal LambdaNotCalled(AwsFailureKind kind, string function, string problem, string advice) => new("SFN9056", OfFailures.TryGetValue(kind, out var category) ? category : ErrorCategory.InvalidOperation,
        $"The Lambda function '{function}' of a mock could not be called: {problem}.", advice.Length > 0 ? advice : "Check the name of the function, and the region: -Region says another one.");

    public static Refusal WrongStateMock(string state, string problem) => new("SFN9060", ErrorCategory.InvalidArgument,
        $"The mock of state '{state}' cannot be taken: {problem}.", "Give what it returns, @{ Throw = 'Card.Declined' }, or a script block.");

    public static Refusal WrongObject(string parameter, string problem) => new("SFN9061", ErrorCategory.InvalidArgument,
        $"The value of -{parameter} cannot be taken: {problem}.", "Give a hashtable of values that JSON has.");

    public static Refusal NoStateHere(string type) => new("SFN9062", ErrorCategory.InvalidArgument,
        $"What comes down the pipeline is a {type}, which has no definition that could be run here.", "Name the service file, or pipe its Service or its StateMachine.");

    public static Refusal NoFormat(string path) => new("SFN9070", ErrorCategory.InvalidArgument,
        $"The ending of '{path}' says no format.", $"Give -Format, or one of these endings: {DiagramFiles.Known}. For a folder of diagrams, name one that is there, or end the name with a slash.");

    public static Refusal OneFileForSeveral(string path, IReadOnlyList<string> names) => new("SFN9071", ErrorCategory.InvalidArgument,
        $"There are {names.Count} diagrams, and '{path}' is one file: {string.Join(", ", names.Take(5))}{(names.Count > 5 ? ", ..." : "")}. Nothing was written.", "Name a folder, which gets a file for each: end its name with a slash, or make it first. For one of several state machines give -Name.");

    public static Refusal EventsOfLocalRun() => new("SFN9072", ErrorCategory.InvalidArgument,
        "These are events of a run in this process, which do not say whose they are.", "Pipe the execution itself, which Invoke-SfnStateMachine -Local gives.");

    public static Refusal NothingToDraw(string subject) => new("SFN9073", ErrorCategory.ObjectNotFound,
        $"'{subject}' has no state machine whose definition could be drawn.", "Name a service file with state machines, or a definition.");

    public static Refusal NobodyAnswers() => new("SFN9023", ErrorCategory.InvalidOperation,
        "Nobody can be asked whether to go on: PowerShell runs here without a user (NonInteractive). Nothing was changed.", "Add -Confirm:$false to go on without the question, or -WhatIf to see only what would be done.");
}
