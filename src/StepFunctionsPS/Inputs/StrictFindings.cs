using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Inputs;

/// <summary>
/// Findings about what goes to AWS. Where a template may show the fallback of a variable that nobody could be asked for,
/// a stack must not get it: there the warning is an error.
/// </summary>
internal sealed class StrictFindings(IFindings inner) : IFindings
{
    public bool Report(IReadOnlyList<Diagnostic> diagnostics) => inner.Report(diagnostics.Select(Weigh).ToArray());

    /// <summary>The same for a service whose findings have been told when it was read: only what counts for more now is told again.</summary>
    public bool ReportRead(Service service) => Report(service.Findings.Where(finding => finding.Code == VariableMessages.FellBackCode).ToArray());

    public void Refuse(Refusal refusal, object? target) => inner.Refuse(refusal, target);

    private static Diagnostic Weigh(Diagnostic finding) => finding.Code == VariableMessages.FellBackCode ? finding with { Severity = DiagnosticSeverity.Error } : finding;
}
