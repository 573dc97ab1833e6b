using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN1xxx: text that is not YAML or JSON, or more of it than a service can need.</summary>
internal static class SyntaxMessages
{
    public const string EmptyDocumentCode = "SFN1001";

    public static Diagnostic EmptyDocument(SourceSpan span) =>
        Error(EmptyDocumentCode, span, "The text is empty.", "A value is needed here.");

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

    public static Diagnostic TabIndentation(SourceSpan span) =>
        Error("SFN1013", span, "A tab indents this line.", "Indent with blanks: YAML allows no tabs there.");

    public static Diagnostic BadIndentation(SourceSpan span) =>
        Error("SFN1014", span, "The indentation of this line fits none of the lines above it.", "Start it in the same column as the lines that it belongs with, and look for an unclosed quote or a missing ':' just above.");

    public static Diagnostic TextAfterValue(SourceSpan span, string found, char? quote) =>
        Error("SFN1015", span, $"The value ends before {found}.", quote switch
        {
            '\'' => "The quote in front of it ends the text: write it twice, or put double quotes around the whole value.",
            '"' => "The quote in front of it ends the text: write it as \\\", or put single quotes around the whole value.",
            _ => "Put the whole value in quotes, or remove the rest.",
        });

    public static Diagnostic ColonMissing(SourceSpan span) =>
        Error("SFN1016", span, "This line has a key without ': ' behind it.", "Write 'key: value' with a blank behind the colon, or '- ' in front of the entry of a list.");

    public static Diagnostic SecondColon(SourceSpan span) =>
        Error("SFN1017", span, "A second key stands in the same value.", "Put a value that has ': ' in it in quotes, or start the key on a line of its own with deeper indentation.");

    public static Diagnostic MisplacedEntry(SourceSpan span) =>
        Error("SFN1018", span, "An entry of a list, '- ', cannot start here.", "Start the list on a line of its own below its key, or put the text in quotes.");

    public static Diagnostic UnclosedBracket(SourceSpan span, char bracket) =>
        Error("SFN1019", span, $"The bracket '{bracket}' is opened here and never closed.", "Close it, or put a text that starts with it in quotes.");

    public static Diagnostic SeparatorMissing(SourceSpan span, char expected) =>
        Error("SFN1020", span, $"A '{expected}' is missing before this.", "Separate the entries inside brackets with ',' and keys from values with ': '; put a text that has ',', ':' or brackets in it in quotes.");

    public static Diagnostic ValueMissing(SourceSpan span, string found) =>
        Error("SFN1021", span, $"A value should stand here, but {found} was found.", "Write the value, or put the text in quotes.");

    public static Diagnostic WrongStart(SourceSpan span, string found) =>
        Error("SFN1022", span, $"A text cannot start with {found}.", "Put the text in quotes.");

    public static Diagnostic WrongBlockHeader(SourceSpan span) =>
        Error("SFN1023", span, "The text below '|' or '>' does not start as it must.", "Write '|' or '>' alone at the end of the line, with '-' or '+' at most, and indent all lines of the text alike.");

    public static Diagnostic WrongAnchor(SourceSpan span) =>
        Error("SFN1024", span, "This is not the name of an anchor (&name) or of an alias (*name).", "Put a text that starts with '&' or '*' in quotes.");

    public static Diagnostic WrongTag(SourceSpan span) =>
        Error("SFN1025", span, "This is not a tag.", "Write a tag such as !Ref with a blank behind it; put a text that starts with '!' in quotes.");

    public static Diagnostic UnknownTag(SourceSpan span, string tag, bool isCore, string suggestion) =>
        Error("SFN1026", span, $"The tag '{tag}' is not known.", suggestion.Length > 0 ? suggestion
            : isCore ? "Remove the tag: a service file holds plain JSON values."
            : $"Use the long form of a CloudFormation function, 'Fn::{tag.TrimStart('!')}:'; put a text that starts with '!' in quotes.");

    public static Diagnostic TagDoesNotFit(SourceSpan span, string tag, string found) =>
        Error("SFN1027", span, $"The tag '{tag}' does not fit {found}.", "Remove the tag, or write a value of its kind.");

    public static Diagnostic UnknownAlias(SourceSpan span, string name, string suggestion) =>
        Error("SFN1028", span, $"The alias '*{name}' refers to an anchor '&{name}' that is not given above it.", suggestion.Length > 0 ? suggestion : "Give the anchor first, or put a text that starts with '*' in quotes.");

    public static Diagnostic AliasInsideItself(SourceSpan span, string name) =>
        Error("SFN1029", span, $"The alias '*{name}' stands inside the value of its own anchor.", "A value cannot contain itself: write this part out.");

    public static Diagnostic MergeOfOther(SourceSpan span, string found) =>
        Error("SFN1030", span, $"'<<' merges mappings, but {found} was found.", "Give a mapping, an alias of one, or a list of them.");

    public static Diagnostic KeyNotText(SourceSpan span, string found) =>
        Error("SFN1031", span, $"A key must be a text, but {found} was found.", "Put the key in quotes; braces that stand for a template variable need quotes, too.");

    public static Diagnostic KeyMissing(SourceSpan span) =>
        Error("SFN1032", span, "The key before ':' is missing.", "Write the key, or put the text in quotes.");

    public static Diagnostic SecondDocument(SourceSpan span) =>
        Error("SFN1033", span, "A second document starts here.", "Keep one document per file: remove '---' and what follows.");

    public static Diagnostic WrongDirective(SourceSpan span) =>
        Error("SFN1034", span, "A line that starts with '%' is a directive of YAML, and this one is not understood.", "Remove the line, or put the text in quotes.");

    public static Diagnostic SecondProperty(SourceSpan span) =>
        Error("SFN1035", span, "A value has at most one anchor and one tag, and an alias has neither.", "Remove this one, or write the long form of one of two functions, such as 'Fn::Join:'.");

    public static Diagnostic BlankBeforeComment(SourceSpan span) =>
        Error("SFN1036", span, "A comment starts here without a blank before it, or in the middle of a value.", "Put a blank before '#', or put the value in quotes.");

    public static Diagnostic NotYaml(SourceSpan span) =>
        Error("SFN1037", span, "The text cannot be read as YAML from here on.", "Compare the indentation, quotes and brackets with the lines above.");

    public static Diagnostic DuplicateJsonKey(SourceSpan span, string key, SourceSpan first) =>
        Warning("SFN1038", span, $"The key '{key}' is given twice in this object, and the last one counts.", "Keep one of the two.") with
        {
            Related = [new RelatedPlace(first, $"'{key}' is first given here")],
        };

    public static Diagnostic NotFinite(SourceSpan span, string text) =>
        Warning("SFN1040", span, $"JSON has no number '{text}', so this value becomes null.", "Write a number, or put the text in quotes.");

    public static Diagnostic KeyInsideText(SourceSpan span) =>
        Error("SFN1039", span, "This key stands deeper than the line above it, which ends with a text and cannot contain keys.", "Start the key in the column of its neighbours, or put the ': ' behind the key of the line above if it is missing there.");
}
