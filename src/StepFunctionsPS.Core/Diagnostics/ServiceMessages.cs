using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN3xxx: what a service file says about its service.</summary>
internal static class ServiceMessages
{
    public static Diagnostic NotAService(SourceSpan span, string kind) =>
        Error("SFN3001", span, $"A service file is a mapping with the keys 'service', 'provider' and 'stepFunctions', but this is {kind}.", "Check that the right file is named.");

    public static Diagnostic Required(SourceSpan span, string key, string owner) =>
        Error("SFN3002", span, $"The key '{key}' is missing in {owner}.", key == "provider" ? "Add 'provider: {name: aws}'." : $"Add '{key}:'.");

    public static Diagnostic WrongKind(SourceSpan span, string key, string owner, string expected, string found) =>
        Error("SFN3003", span, $"'{key}' of {owner} should be {expected}, but it is {found}.", "Check the indentation and the quotes of this value.");

    public static Diagnostic UnknownKey(SourceSpan span, string key, string owner, IEnumerable<string> known) =>
        Error("SFN3004", span, $"'{key}' is no key of {owner}.", Near(key, known));

    public static Diagnostic UnknownSection(SourceSpan span, string key, string owner, IEnumerable<string> known, bool isError)
    {
        var warning = Warning("SFN3005", span, $"'{key}' is no key of {owner} and is left out.", Near(key, known, "Check its indentation; what a plugin would make of it is missing here."));
        return isError ? warning with { Severity = DiagnosticSeverity.Error } : warning;
    }

    public static Diagnostic NotOneOf(SourceSpan span, string key, string owner, string value, IReadOnlyCollection<string> words) =>
        Error("SFN3006", span, $"'{key}' of {owner} cannot be '{value}'.", Suggestion.DidYouMean(value, words) is { Length: > 0 } near ? near : $"Use {string.Join(" or ", words)}.");

    public static Diagnostic WrongServiceName(SourceSpan span, string name) =>
        Error("SFN3007", span, $"'{name}' is no name for a service.", "Use letters, digits and hyphens; without 'provider.stackName' a letter comes first.");

    public static Diagnostic WrongProvider(SourceSpan span, string provider) =>
        Error("SFN3008", span, $"State machines are deployed to AWS, but the provider is '{provider}'.", "Write 'name: aws'.");

    public static Diagnostic WrongStage(SourceSpan span, string stage) =>
        Error("SFN3009", span, $"'{stage}' is no name for a stage.", "Use letters, digits and hyphens.");

    public static Diagnostic NoStateMachines(SourceSpan span) =>
        Warning("SFN3010", span, "The service has no 'stepFunctions' section.", "Add 'stepFunctions: {stateMachines: ...}'.");

    public static Diagnostic NotAStateMachine(SourceSpan span, string key, string kind) =>
        Error("SFN3011", span, $"The state machine '{key}' should be a mapping with a 'definition', but it is {kind}.", "Check the indentation of what follows.");

    public static Diagnostic DefinitionMissing(SourceSpan span, string key) =>
        Error("SFN3012", span, $"The state machine '{key}' has no definition.", "Add 'definition:' with 'StartAt' and 'States'; check that they are indented below it.");

    public static Diagnostic WrongLogicalId(SourceSpan span, string key, string id) =>
        Error("SFN3013", span, $"The state machine '{key}' would get the logical id '{id}', which CloudFormation refuses.", "Use letters, digits, '-' and '_' only, or give it an 'id'.");

    public static Diagnostic SameLogicalId(SourceSpan span, string key, string id, string other, SourceSpan first) =>
        Error("SFN3014", span, $"The state machines '{other}' and '{key}' have the same logical id '{id}'.", "Give one of them another 'id' or 'name'.") with
        {
            Related = [new RelatedPlace(first, $"'{other}' is given here")],
        };

    public static Diagnostic NotMergeable(SourceSpan span, string key, string kind) =>
        Error("SFN3015", span, $"'{key}' is a list, so each of its items should be a mapping, but this is {kind}.", "Write a mapping, or a variable that gives one.");

    public static Diagnostic StateMachineTwice(SourceSpan span, string key, SourceSpan first) =>
        Error("SFN3016", span, $"The state machine '{key}' is given twice.", "Rename one of the two, or remove it.") with
        {
            Related = [new RelatedPlace(first, $"'{key}' is first given here")],
        };

    public static Diagnostic StateMachineWithoutKey(SourceSpan span, string name) =>
        Error("SFN3017", span, "This item of 'stateMachines' is a state machine without a key.", $"Write 'stateMachines' as a mapping, '{name}: {{definition: ...}}', or each item as such a mapping.");

    public static Diagnostic WrongForm(SourceSpan span, string key, string owner, string expected, string found) =>
        Error("SFN3101", span, $"'{key}' of {owner} should be {expected}, but it is '{found}'.", "Check how it is spelled.");

    public static Diagnostic OutOfRange(SourceSpan span, string key, string owner, string value, long least, long most) =>
        Error("SFN3102", span, $"'{key}' of {owner} is {value}.", most == int.MaxValue ? $"Write a whole number from {least}." : $"Write a whole number from {least} to {most}.");

    public static Diagnostic WrongName(SourceSpan span, string name, string owner, string expected) =>
        Error("SFN3103", span, $"'{name}' in {owner} is no name for {expected}.", "Check the characters that it is made of.");

    public static Diagnostic RetiredRuntime(SourceSpan span, string runtime) =>
        Error("SFN3104", span, $"Lambda makes no functions with the runtime '{runtime}' any more.", "Choose a newer one; functions that are there already keep running.");

    public static Diagnostic WrongSchedule(SourceSpan span, string expression, string problem) =>
        Error("SFN3105", span, $"AWS refuses the schedule '{expression}': {problem}.", "Write a rate such as rate(5 minutes), or a cron expression such as cron(0 12 * * ? *).");

    public static Diagnostic WrongStackName(SourceSpan span, string name) =>
        Error("SFN3106", span, $"'{name}' is no name for a stack.", "A name has up to 128 characters: a letter, then letters, digits and hyphens. Give one with 'provider.stackName'.");

    public static Diagnostic NotInTheTemplate(SourceSpan span, string key) =>
        Error("SFN3107", span, $"'{key}' is told to CloudFormation beside the template, so that it cannot compute it.", "Write the ARN as text, or a variable such as ${cf:stack.output} that gives it.");

    public static Diagnostic PluginNotRun(SourceSpan span, string plugin) =>
        Warning("SFN3108", span, $"The plugin '{plugin}' is not run; what it would change is missing in the template.", "Remove it if it only serves local work; else compare the template with the one that is deployed.");

    private static string Near(string key, IEnumerable<string> known, string otherwise = "Remove it, or check its indentation.") =>
        Suggestion.DidYouMean(key, known) is { Length: > 0 } near ? near : otherwise;
}
