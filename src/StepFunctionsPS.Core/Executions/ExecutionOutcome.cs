using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>How a work on an execution ended.</summary>
/// <param name="Report">The execution; null when there is none.</param>
/// <param name="Diagnostics">What went wrong with calling AWS or with waiting. That the execution itself failed is no finding: the report says so.</param>
internal sealed record ExecutionOutcome(ExecutionReport? Report, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error);
}
