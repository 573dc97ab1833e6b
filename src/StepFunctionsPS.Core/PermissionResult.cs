using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS;

/// <summary>What looking for the permissions of state machines found.</summary>
/// <param name="Permissions">The permissions, in the order of the machines and their states; none when there is an error.</param>
/// <param name="Diagnostics">All findings, in the order of the text.</param>
public sealed record PermissionResult(IReadOnlyList<Permission> Permissions, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
