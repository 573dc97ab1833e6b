using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN500x: comments and settings that silence findings.</summary>
internal static class SuppressionMessages
{
    /// <summary>The code of the finding that a comment silences nothing.</summary>
    public const string NothingToSilenceCode = "SFN5003";

    public static Diagnostic CannotBeSilenced(SourceSpan span, Diagnostic finding) =>
        Warning("SFN5001", span, $"{finding.Code} cannot be silenced: {(finding.Severity == DiagnosticSeverity.Error ? "nothing can be made of a file with this error" : "what is deployed would be another thing than what is shown")}.", "Mend what it is about, and remove this. Other warnings can be silenced, and errors of the rules (SFN5xxx).") with
        {
            Related = finding.Span.Source is null ? [] : [new RelatedPlace(finding.Span, "it is found here")],
        };

    public static Diagnostic UnknownCode(SourceSpan span, string code, IEnumerable<string> known) =>
        Warning("SFN5002", span, $"There is no code '{code}' that could be silenced.", Suggestion.DidYouMean(code, known.Where(other => IsNear(other, code))) is { Length: > 0 } near ? near : "Write it as it is shown with the finding, such as SFN5402.");

    public static Diagnostic NothingToSilence(SourceSpan span, string code) =>
        Information(NothingToSilenceCode, span, $"Nothing of {code} is found here.", "Remove the code from the comment, or put the comment before the key that it is about.");

    public static Diagnostic NoCode(SourceSpan span) =>
        Warning("SFN5004", span, "This comment names no code, so that it silences nothing.", "Write '# sfn:disable SFN5402 reason', with commas between several codes.");

    public static Diagnostic WrongSetting(SourceSpan span, string kind) =>
        Warning("SFN5005", span, $"'custom.sfn.disable' should be a list of codes, or a mapping from codes to reasons, but here is {kind}.", "Write 'disable: [SFN5706]', or 'disable: {SFN5706: reason}'.");

    // By the distance of names, any code is near to any other: one wrong character is a slip, and letters that look like digits.
    private static bool IsNear(string known, string given)
    {
        var digits = given.ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return digits.Length == known.Length && known.Where((c, at) => c != digits[at]).Count() <= 1;
    }
}
