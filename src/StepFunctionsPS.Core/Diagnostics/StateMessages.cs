using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN4xxx: a definition that cannot be read as a state machine.</summary>
internal static class StateMessages
{
    /// <summary>Advice about an expression of JSONata where the language is JSONPath.</summary>
    public const string SayJsonata = "For {% ... %} add 'QueryLanguage: JSONata' to the state machine or to the state.";

    public static Diagnostic DefinitionNotMapping(SourceSpan span, string place, string found) =>
        Error("SFN4001", span, $"{place} should be a mapping with StartAt and States, but it is {found}.", "Write StartAt and States below it.");

    public static Diagnostic NoStates(SourceSpan span, string place) =>
        Error("SFN4002", span, $"{place} has no States.", "Give it at least one state: a mapping from names to states.");

    public static Diagnostic UnknownTarget(SourceSpan span, string from, string target, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(target, known);
        return Error("SFN4003", span, $"{from} goes to '{target}', which does not exist.", meant.Length > 0 ? meant : "A state can only go to one beside it: add that state, or name another.");
    }

    public static Diagnostic NoStartAt(SourceSpan span, string place) =>
        Error("SFN4004", span, $"{place} has no StartAt.", "Name the first state, such as StartAt: First.");

    public static Diagnostic UnknownStartAt(SourceSpan span, string place, string target, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(target, known);
        return Error("SFN4005", span, $"{place} starts at '{target}', which does not exist.", meant.Length > 0 ? meant : "Name one of its states.");
    }

    public static Diagnostic StateNotMapping(SourceSpan span, string state, string found) =>
        Error("SFN4006", span, $"State '{state}' should be a mapping with a Type, but it is {found}.", "Indent its fields below its name, or remove it.");

    public static Diagnostic NoType(SourceSpan span, string state) =>
        Error("SFN4007", span, $"State '{state}' has no Type.", "Give it a Type: Task, Pass, Choice, Wait, Succeed, Fail, Parallel or Map.");

    public static Diagnostic UnknownType(SourceSpan span, string state, string type, IReadOnlyCollection<string> known)
    {
        var meant = Suggestion.DidYouMean(type, known);
        return Error("SFN4008", span, $"State '{state}' has the Type '{type}', which does not exist.", meant.Length > 0 ? meant : $"The types are {string.Join(", ", known)}.");
    }

    public static Diagnostic NoNextNorEnd(SourceSpan span, string state) =>
        Error("SFN4009", span, $"State '{state}' says neither where to go next nor that it is the end.", "Add Next with the name of a state, or End: true.");

    public static Diagnostic NextAndEnd(SourceSpan span, string state) =>
        Error("SFN4010", span, $"State '{state}' has both Next and End.", "Keep one of the two.");

    public static Diagnostic FieldMissing(SourceSpan span, string place, string key, string advice) =>
        Error("SFN4011", span, $"{place} has no {key}.", advice);

    public static Diagnostic WrongKind(SourceSpan span, string place, string key, string needed, string found, string? advice = null) =>
        Error("SFN4012", span, $"{place}: '{key}' should be {needed}, but it is {found}.", advice ?? "See the Amazon States Language for what this key takes.");

    public static Diagnostic WrongExpression(SourceSpan span, string key, string text, string problem) =>
        Error("SFN4013", span, $"'{key}' holds an expression that cannot be read, {Shown(text)}: {problem}.", "Mend it at the marked place.");

    public static Diagnostic WrongQuery(SourceSpan span, string field, string text, string problem, string? advice) =>
        Error("SFN4023", span, $"'{field}' holds JSONata that cannot be read, {Shown(text)}: {problem.TrimEnd('.')}.", advice ?? "Mend it at the marked place.");

    public static Diagnostic NotAnExpression(SourceSpan span, string key, bool isJsonata) =>
        NotReadable(span, key, "a path such as $.name, or an intrinsic function such as States.UUID()", isJsonata);

    public static Diagnostic NotAPath(SourceSpan span, string key, bool isJsonata) => NotReadable(span, key, "a path such as $.name", isJsonata);

    public static Diagnostic NotAReferencePath(SourceSpan span, string key, string text) =>
        Error("SFN4015", span, $"'{key}' holds '{text}', which does not name one single place.", "Use only names and indices from '$', such as $.result.items[0].");

    public static Diagnostic SameTemplateKey(SourceSpan span, string first, string second, SourceSpan firstSpan) =>
        Error("SFN4016", span, $"'{second}' and '{first}' give the same key.", "Keep one of the two.") with
        {
            Related = [new RelatedPlace(firstSpan, $"'{first}' is given here")],
        };

    public static Diagnostic DuplicateState(SourceSpan span, string state, SourceSpan first) =>
        Error("SFN4017", span, $"The name '{state}' is given to two states of this state machine.", "Names are unique over the whole machine, branches and iterations included: rename one.") with
        {
            Related = [new RelatedPlace(first, $"'{state}' is first given here")],
        };

    public static Diagnostic RuleWithoutOperator(SourceSpan span, string place, string advice) =>
        Error("SFN4018", span, $"{place} has no comparison.", advice);

    public static Diagnostic RuleWithTwoOperators(SourceSpan span, string place, string first, string second) =>
        Error("SFN4019", span, $"{place} has two comparisons, '{first}' and '{second}'.", "Join two rules by And instead.");

    public static Diagnostic UnknownQueryLanguage(SourceSpan span, string text) =>
        Error("SFN4020", span, $"'{text}' is not a query language.", "Write JSONPath or JSONata.");

    public static Diagnostic Unreachable(SourceSpan span, string state) =>
        Error("SFN4021", span, $"State '{state}' is never reached, which AWS refuses.", "Let another state go to it, or remove it.");

    public static Diagnostic BesideFunction(SourceSpan span, string key, string function) =>
        Warning("SFN4022", span, $"'{key}' stands beside '{function}' and counts for nothing there.", "Indent it less if it belongs to the state, or remove it.");

    private static Diagnostic NotReadable(SourceSpan span, string key, string needed, bool isJsonata) =>
        Error("SFN4014", span, $"'{key}' should be {needed}.", isJsonata ? SayJsonata : key.EndsWith(".$", System.StringComparison.Ordinal) ? "For a fixed value, remove '.$' from the key." : "A path starts with '$'.");

    private static string Shown(string text) => text.Length <= 80 ? $"'{text}'" : $"'{text.Substring(0, 77)}...'";
}
