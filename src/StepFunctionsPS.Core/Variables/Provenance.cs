using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Variables;

/// <summary>What is known of the values of a service beside the values: through which variables they came, and which are secret.</summary>
internal sealed class Provenance
{
    public Inclusions Inclusions { get; } = new();

    public Secrets Secrets { get; } = new();

    /// <summary>Findings as they may leave the compiler: with the way of the values that they are about, and without secrets.</summary>
    public IReadOnlyList<Diagnostic> Explain(IReadOnlyList<Diagnostic> findings) =>
        findings.Select(finding => Secrets.Hide(Inclusions.Explain(finding))).ToArray();
}
