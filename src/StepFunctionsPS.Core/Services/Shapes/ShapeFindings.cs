using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>
/// Gathers what shapes find, as heavily as <c>configValidationMode</c> says. Of a place that a binder has found fault
/// with, nothing more is said: it knows more.
/// </summary>
internal sealed class ShapeFindings(ValidationMode mode, DiagnosticBag diagnostics)
{
    private readonly HashSet<SourceSpan> known = [.. diagnostics.Places];

    /// <summary>The same, in any mode no more than warnings.</summary>
    public ShapeFindings AsWarnings() => new(ValidationMode.Warn, diagnostics);

    public void Add(Diagnostic finding)
    {
        if (known.Contains(finding.Span)) return;
        diagnostics.Add(mode.Weigh(finding));
    }
}
