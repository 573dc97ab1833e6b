using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS;

/// <summary>SFN9xxx: arguments that a command cannot take.</summary>
internal static class CommandMessages
{
    public static Refusal NotAFile(string path, string provider) => new("SFN9001", ErrorCategory.InvalidArgument,
        $"'{path}' is not in the file system, but in {provider}.", "Name a file, or change to the folder of the service first.");

    public static Refusal PathMissing(string path) => new("SFN9002", ErrorCategory.ObjectNotFound,
        $"The path '{path}' does not exist.", "Check the path, or run the command in the folder of the service.");

    public static Refusal NothingMatches(string path) => new("SFN9003", ErrorCategory.ObjectNotFound,
        $"No file matches '{path}'.", "Check the pattern; -LiteralPath takes brackets as they are.");

    public static Refusal WrongValue(string parameter, string key, string problem) => new("SFN9004", ErrorCategory.InvalidArgument,
        $"The value of '{key}' in -{parameter} cannot be taken: {problem}.", "Give text, a number, true or false.");

    public static Refusal WrongInput(string problem) => new("SFN9005", ErrorCategory.InvalidData,
        $"The input of the execution cannot be taken: {problem}.", "Give a hashtable, an object, or JSON text; plain text goes in JSON's quotes: '\"text\"'.");

    public static Refusal NoSuchMachine(string service, string name, IReadOnlyCollection<string> known) => new("SFN9006", ErrorCategory.ObjectNotFound,
        $"The service '{service}' has no state machine '{name}'.", Known(Suggestion.DidYouMean(name, known), known));

    public static Refusal WhichMachine(string service, IReadOnlyCollection<string> known) => new("SFN9007", ErrorCategory.InvalidArgument,
        known.Count == 0 ? $"The service '{service}' has no state machine." : $"The service '{service}' has several state machines.",
        known.Count == 0 ? "Add one under 'stepFunctions: stateMachines:'." : $"Give -Name: {string.Join(", ", known)}.");

    public static Refusal SeveralFiles(string path) => new("SFN9008", ErrorCategory.InvalidArgument,
        $"'{path}' matches several files.", "Name one of them.");

    public static Refusal TwoServices(string path) => new("SFN9009", ErrorCategory.InvalidArgument,
        $"What to run comes down the pipeline, and -Path names '{path}' as well.", "The first argument is a path; name a state machine of a piped service with -Name.");

    public static Refusal TwoInputs() => new("SFN9010", ErrorCategory.InvalidArgument,
        "There are two inputs: -InputFile and -InputObject.", "Give one of them.");

    public static Refusal MockForUnknownState(string key, IReadOnlyCollection<string> tasks) => new("SFN9011", ErrorCategory.ObjectNotFound,
        $"There is a mock for '{key}', which is neither a Task state of this machine nor the resource of one.",
        tasks.Count == 0 ? "The machine calls nothing, so it takes no mocks." : Known(Suggestion.DidYouMean(key, tasks), tasks));

    public static Refusal MockForOtherState(string key, string type) => new("SFN9012", ErrorCategory.InvalidArgument,
        $"There is a mock for '{key}', which is a {type} state and calls nothing.", "Only Task states take mocks; those of a Map or Parallel state are named by themselves.");

    public static Refusal WrongMock(string key, string problem) => new("SFN9013", ErrorCategory.InvalidArgument,
        $"The mock for '{key}' cannot be taken: {problem}.", "Give a value, @{ Throw = 'Card.Declined' }, a script block, or an array of these to be taken in turn.");

    public static Refusal NotInAws() => new("SFN9014", ErrorCategory.NotImplemented,
        "This version does not start executions in AWS.", "Add -Local to run the state machine here, or use Start-SFNExecution of AWS.Tools.StepFunctions.");

    public static Refusal NotRunnable(string machine) => new("SFN9015", ErrorCategory.InvalidData,
        $"The definition of state machine '{machine}' cannot be run.", "Run Test-SfnService to see what is wrong with it.");

    public static Refusal TestCaseOfNothing() => new("SFN9016", ErrorCategory.InvalidArgument,
        "There is a -TestCase, but no -MockFile that it could be in.", "Give -MockFile too.");

    private static string Known(string near, IReadOnlyCollection<string> known) => near.Length > 0 || known.Count == 0 ? near : $"It has: {string.Join(", ", known)}.";
}
