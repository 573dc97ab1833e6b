using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN1xxx: text that is not YAML or JSON, or more of it than a service can need.</summary>
internal static class SyntaxMessages
{
    public static Diagnostic EmptyDocument(SourceSpan span) =>
        Error("SFN1001", span, "The text is empty.", "A value is needed here.");

    public static Diagnostic TooDeep(SourceSpan span, int limit) =>
        Error("SFN1002", span, $"Values are nested more than {limit} levels deep.", "Flatten the structure.");

    public static Diagnostic TooManyNodes(SourceSpan span, int limit) =>
        Error("SFN1003", span, $"The document has more than {limit:N0} values, counting an alias (*name) with all that it stands for.", "Look for aliases that refer to lists of aliases.");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        Error("SFN1004", span, $"The key '{key}' is given twice in this mapping.", "Keep one of the two.") with
        {
            Related = [new RelatedPlace(first, $"'{key}' is first given here")],
        };

    public static Diagnostic UnclosedQuote(SourceSpan span) =>
        Error("SFN1005", span, "A quoted text starts here and is never closed.", "Close the quote, or remove it.");

    public static Diagnostic WrongEscape(SourceSpan span) =>
        Error("SFN1006", span, "This is not an escape of a quoted text.", "Write \\\\ for a backslash.");

    public static Diagnostic ControlCharacter(SourceSpan span) =>
        Error("SFN1007", span, "A control character stands in a text.", "Write it as an escape, such as \\n or \\t.");

    public static Diagnostic WrongNumber(SourceSpan span) =>
        Error("SFN1008", span, "This is not a number in JSON.", "Write it like -12, 0.5 or 1e3, or put it in quotes.");

    public static Diagnostic JsonValueExpected(SourceSpan span, string found) =>
        Error("SFN1009", span, $"A JSON value should stand here, but {found} was found.", "Write an object, an array, a text in double quotes, a number, true, false or null.");

    public static Diagnostic JsonKeyExpected(SourceSpan span, string found) =>
        Error("SFN1010", span, $"A key in double quotes should stand here, but {found} was found.", "JSON allows no comma after the last entry and no key without quotes.");

    public static Diagnostic JsonExpected(SourceSpan span, string expected, string found) =>
        Error("SFN1011", span, $"{expected} should stand here, but {found} was found.", "Look for a missing comma, colon or bracket just before it.");

    public static Diagnostic TextAfterJson(SourceSpan span) =>
        Error("SFN1012", span, "The JSON value ends before this text.", "Remove the rest, or look for a bracket that closes too early.");
}
