using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Suppressions;

/// <summary>Findings, sorted into those that are told and those that are silenced.</summary>
/// <param name="Told">Those that are told, in the order of the text.</param>
/// <param name="Silenced">Those that are silenced; each knows how, and why.</param>
/// <param name="Unused">The comments that silenced nothing.</param>
internal sealed record Settlement(IReadOnlyList<Diagnostic> Told, IReadOnlyList<Diagnostic> Silenced, IReadOnlyList<Suppression> Unused)
{
    public bool HasErrors => Told.Any(finding => finding.Severity == DiagnosticSeverity.Error);
}
