using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>How a deployment, a watch or a removal ended.</summary>
/// <param name="Stack">The stack as it is now; null when there is none, or it could not be asked for.</param>
/// <param name="Diagnostics">What went wrong, the first cause first, and warnings.</param>
internal sealed record DeploymentResult(Stack? Stack, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The failed events of this work, in order.</summary>
    public IReadOnlyList<StackEvent> Failures { get; init; } = [];

    /// <summary>The change set, where that is all that was asked for.</summary>
    public StackChangeSet? ChangeSet { get; init; }

    /// <summary>The one line that counts: <c>Published orders-dev in 41 s: 1 added, 2 changed, 0 replaced.</c></summary>
    public string Summary { get; init; } = "";

    /// <summary>What was changed, for a page about it.</summary>
    public IReadOnlyList<ResourceChange> Changes { get; init; } = [];

    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
