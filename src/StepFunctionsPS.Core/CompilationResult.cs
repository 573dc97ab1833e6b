using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS;

/// <summary>What a compilation found and made.</summary>
/// <param name="Service">The service; null when the file could not be read as one.</param>
/// <param name="Template">The template; null when there is an error.</param>
/// <param name="Diagnostics">All findings, in the order of the text.</param>
public sealed record CompilationResult(Service? Service, Template? Template, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What comments and settings silence, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Suppressed { get; init; } = [];

    /// <summary>Whether there is no error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
