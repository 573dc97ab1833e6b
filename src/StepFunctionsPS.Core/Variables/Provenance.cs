using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Suppressions;

namespace StepFunctionsPS.Variables;

/// <summary>What is known of the values of a service beside the values: through which variables they came, which are secret, and what of them is silenced.</summary>
internal sealed class Provenance
{
    public Inclusions Inclusions { get; } = new();

    public Secrets Secrets { get; } = new();

    public SuppressionSet Suppressions { get; set; } = SuppressionSet.None;

    /// <summary>Findings as they may leave the compiler: with the way of the values that they are about, and without secrets.</summary>
    public IReadOnlyList<Diagnostic> Explain(IReadOnlyList<Diagnostic> findings) =>
        findings.Select(finding => Secrets.Hide(Inclusions.Explain(finding))).ToArray();

    /// <summary>The same, sorted into what is told and what is silenced.</summary>
    public Settlement Settle(IReadOnlyList<Diagnostic> findings) => Suppressions.Settle(Explain(findings));

    /// <summary>The same once all stages have run, with the comments that silence nothing.</summary>
    public Settlement SettleAll(IReadOnlyList<Diagnostic> findings, Func<string, bool> lookedFor) => Suppressions.SettleAll(Explain(findings), lookedFor);
}
