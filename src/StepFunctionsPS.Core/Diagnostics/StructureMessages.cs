using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN51xx: fields of a definition that do not exist or have no sense.</summary>
internal static class StructureMessages
{
    public static Diagnostic UnknownField(SourceSpan span, string place, string key, IEnumerable<string> known, IReadOnlyList<string> types)
    {
        var meant = Suggestion.DidYouMean(key, known);
        var advice = types.Count > 0 ? $"{string.Join(", ", types)} states have it: remove it here, or check the Type."
            : meant.Length > 0 ? meant : "Remove it, or check its indentation.";
        return Error("SFN5104", span, $"{place} cannot have the field '{key}'.", advice);
    }

    public static Diagnostic NotText(SourceSpan span, string place, string key, string found) =>
        Error("SFN5105", span, $"{place}: '{key}' should be text, but it is {found}.", "Put it in quotes.");

    public static Diagnostic UnknownVersion(SourceSpan span, string version) =>
        Warning("SFN5107", span, $"'{version}' is no version of the Amazon States Language.", "Write \"1.0\", or leave Version out: there is no other.");

    public static Diagnostic DefinitionTooLarge(SourceSpan span) =>
        Error("SFN5109", span, "The definition is larger than 1 MB, which AWS refuses.", "Move parts of it into state machines of their own, and start those from here.");

    public static Diagnostic WrongStateName(SourceSpan span, string name) =>
        Error("SFN5110", span, name.Length == 0 ? "The name of a state is empty." : $"The name of a state has {name.Length} characters.", "A name has 1 to 80 characters; a Comment can be longer.");

    public static Diagnostic WrongTimeout(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5112", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "Leave it out for no limit.");

    public static Diagnostic UnknownSetting(SourceSpan span, string place, string path, string key, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(key, known);
        return Warning("SFN5114", span, $"{place}: '{key}' is not known below '{path}'.", meant.Length > 0 ? meant : $"Known are {string.Join(", ", known)}.");
    }
}
