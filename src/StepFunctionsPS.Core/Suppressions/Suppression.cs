using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Suppressions;

/// <summary>A comment of a YAML file that silences a code in a part of that file.</summary>
/// <param name="Code">The code.</param>
/// <param name="Reason">Why; empty where the comment does not say.</param>
/// <param name="Place">Where the comment names the code.</param>
/// <param name="Range">The part of the file.</param>
internal sealed record Suppression(string Code, string Reason, SourceSpan Place, SourceSpan Range)
{
    /// <summary>Whether a finding is about this part, or about something that a variable in it brings in.</summary>
    public bool Covers(Diagnostic finding) => finding.Code == Code && (Holds(finding.Span) || finding.Related.Any(place => place.IsWayIn && Holds(place.Span)));

    private bool Holds(SourceSpan span) => span.Source == Range.Source && span.Start >= Range.Start && span.Start < Range.End;
}
