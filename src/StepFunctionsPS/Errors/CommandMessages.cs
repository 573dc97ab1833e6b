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

    private static string Known(string near, IReadOnlyCollection<string> known) => near.Length > 0 || known.Count == 0 ? near : $"It has: {string.Join(", ", known)}.";
}
