using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN8xxx: runs in this process that cannot begin or go on, and files of mocks.</summary>
internal static class SimulationMessages
{
    public static Diagnostic NotRunnable(SourceSpan span) =>
        Error("SFN8001", span, "A part of this is only known to CloudFormation, so it cannot be run here.", "Write that part out to run it locally.");

    public static Diagnostic InputTypeNotSupported(SourceSpan span, string state, string type) =>
        Error("SFN8003", span, $"State '{state}' reads items of the InputType '{type}', which a local run does not know.", "Run it on AWS, or give it the same items as JSON, JSONL or CSV to try it out.");

    public static Diagnostic NoMock(SourceSpan span, string state, string resource, string mock) =>
        Error("SFN8004", span, $"State '{state}' calls '{resource}', and there is no mock for it.", $"Add one to the file of --mock (-Mock or -MockFile in PowerShell): {mock}");

    public static Diagnostic KnownToCloudFormation(SourceSpan span, string state, string text) =>
        Error("SFN8005", span, $"State '{state}' needs the value of {text}, which is only known to CloudFormation.", "Write the value itself to run it locally, for instance through a variable that differs by stage.");

    public static Diagnostic TooManyTransitions(SourceSpan span, string state, long limit) =>
        Error("SFN8006", span, $"The run was given up in state '{state}' after {limit:N0} transitions.", "Look for a loop that does not end.");

    public static Diagnostic MockNotMapping(SourceSpan span, string found) =>
        Error("SFN8007", span, $"A file of mocks is a mapping from the names of states to outcomes, but this is {found}.", MockExample);

    public static Diagnostic MockForUnknownState(SourceSpan span, string state, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(state, known);
        return Error("SFN8008", span, $"There is a mock for '{state}', which is neither a state of this machine nor the resource of one.", meant.Length > 0 ? meant : "Remove it, or name a Task of the machine.");
    }

    public static Diagnostic WrongOutcome(SourceSpan span, string state, string problem) =>
        Error("SFN8009", span, $"The mock for '{state}' {problem}.", MockExample);

    public static Diagnostic NoOutcomes(SourceSpan span, string state) =>
        Error("SFN8010", span, $"The mock for '{state}' has no outcomes.", MockExample);

    public static Diagnostic TestCaseNeeded(SourceSpan span) =>
        Error("SFN8011", span, "This file of mocks has StateMachines and TestCases, so one of its test cases must be named.", "Name it with --test-case (-TestCase in PowerShell).");

    public static Diagnostic MockEntryMissing(SourceSpan span, string kind, string name, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(name, known);
        return Error("SFN8012", span, $"The file of mocks has no {kind} '{name}'.", meant.Length > 0 ? meant : $"It has: {string.Join(", ", known)}.");
    }

    public static Diagnostic WrongResponseKey(SourceSpan span, string key) =>
        Error("SFN8013", span, $"'{key}' does not say for which calls the response is.", "Number the calls from 0, as \"0\" or \"1-3\".");

    public static Diagnostic NoSuchStateMachine(SourceSpan span, string name, IEnumerable<string> known)
    {
        var names = known as IReadOnlyCollection<string> ?? [.. known];
        var meant = Suggestion.DidYouMean(name, names);
        var advice = meant.Length > 0 ? meant : names.Count == 0 ? "Add it below 'stateMachines'." : $"It has: {string.Join(", ", names)}.";
        return Error("SFN8015", span, $"The service has no state machine '{name}'.", advice);
    }

    public static Diagnostic WhichStateMachine(SourceSpan span, IReadOnlyCollection<string> known) => known.Count == 0
        ? Error("SFN8020", span, "The service has no state machine.", "Add one below 'stateMachines'.")
        : Error("SFN8021", span, "The service has several state machines.", $"Name one of them: {string.Join(", ", known)}.");

    public static Diagnostic OtherStateMachine(SourceSpan span, string name, string own) =>
        Error("SFN8022", span, $"There is only the state machine '{own}' here, and it is not named '{name}'.", "Leave the name out, or check what it is looked up in.");

    public static Diagnostic MockForOtherState(SourceSpan span, string state, string type) =>
        Error("SFN8023", span, $"There is a mock for '{state}', a {type} state, which calls nothing: only Task states take mocks.", "Remove it, or name a Task of the machine; those inside a Map or Parallel state go by their own names.");

    public static Diagnostic NoObjects(SourceSpan span, string state, string uri, string bucket) =>
        Error("SFN8030", span, $"State '{state}' uses {uri}, and nothing stands in for S3.", $"Name a folder whose folder '{bucket}' is that bucket, with --s3 FOLDER (-S3Folder in PowerShell).");

    public static Diagnostic NestedTooDeep(SourceSpan span, string state, string machine, int limit) =>
        Error("SFN8031", span, $"State '{state}' starts state machine '{machine}', and {limit} executions have started one another by then.", "Look for state machines that start themselves or each other without an end.");

    public static Diagnostic NestedNotRunnable(SourceSpan span, string state, string machine, Diagnostic reason, string mock) =>
        Error("SFN8032", span, $"State '{state}' starts state machine '{machine}', which cannot be run here: {reason.Message}", $"Add a mock for the state, and the machine is not started: {mock}");

    public static Diagnostic TokenNotAnswered(SourceSpan span, string state) =>
        Error("SFN8033", span, $"State '{state}' waits for its task token, and nothing in this run sends it back.", "Add a mock for the state, or have the state machine that it starts send the token with aws-sdk:sfn:sendTaskSuccess.");

    public static Diagnostic OnlyPowerShellCalls(SourceSpan span, string state) =>
        Error("SFN8034", span, $"The mock for '{state}' calls a Lambda function in AWS, which only PowerShell can.", "Run it with Invoke-SfnStateMachine -Local -MockFile, or write down with Return what the function gives.");

    public static Diagnostic NoFunctionNamed(SourceSpan span, string state) =>
        Error("SFN8035", span, $"The mock for '{state}' calls the Lambda function of the state, and what that is called is not known here.", "Give the name of the function in the mock: Lambda = 'orders-charge-dev'.");

    public static Diagnostic WaitsForItself(SourceSpan span, string state) =>
        Error("SFN8036", span, $"State '{state}' waits for an execution that waits for it, so that none of them ever ends.", "Give the execution that it starts another name or another input; with both the same, AWS takes it for the one that runs.");

    public static Diagnostic NoMockAlone(SourceSpan span, string state, string work, string example) =>
        Error("SFN8040", span, $"State '{state}' needs a mock when it is run alone: it {work}.", $"Give it with -Mock: what it would return, such as {example}, @{{ Throw = 'Card.Declined' }}, or a script block.");

    public static Diagnostic MockAgainstModel(SourceSpan span, string state, string resource, string problem, string path) =>
        Error("SFN8041", span, $"The mock for '{state}' is nothing that '{resource}' returns: {Located(problem, path)}", "Correct the mock, or have it taken as it is with -SkipMockCheck.");

    public static Diagnostic MockOfOtherKind(SourceSpan span, string state, string resource, string problem, string path) =>
        Warning("SFN8042", span, $"The mock for '{state}' is nothing that '{resource}' returns: {Located(problem, path)}", "Correct the mock: what passes with it can fail on AWS.");

    public static Diagnostic NotForOneState(SourceSpan span, string state, string problem) =>
        Error("SFN8043", span, $"State '{state}' cannot be run alone like this: {problem.TrimEnd('.')}.", "Task, Map and Parallel states take mocks: a Map the list of what its iterations return, a Parallel what each of its branches returns.");

    public static Diagnostic NoSuchState(SourceSpan span, string state, IReadOnlyCollection<string> known)
    {
        var meant = Suggestion.DidYouMean(state, known);
        return Error("SFN8044", span, $"There is no state '{state}' in this state machine.", meant.Length > 0 ? meant : $"It has: {string.Join(", ", known)}.");
    }

    public static Diagnostic WrongContext(SourceSpan span, string state, string problem) =>
        Error("SFN8045", span, $"State '{state}' cannot be given this context object: {problem}.", "It may have Execution, StateMachine, State and Task, each with the fields that AWS gives it.");

    private static string Located(string problem, string path) => path.IndexOfAny(['.', '[']) < 0 ? $"{problem}." : $"{problem} (at {path}).";

    private const string MockExample = "Write it like {\"Charge\": {\"Return\": {\"ok\": true}}} or {\"Charge\": [{\"Throw\": {\"Error\": \"Card.Declined\", \"Cause\": \"no funds\"}}, {\"Return\": {}, \"After\": 2.5}]}.";
}
