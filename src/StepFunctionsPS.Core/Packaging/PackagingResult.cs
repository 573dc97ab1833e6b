using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Packaging;

/// <summary>What packaging found and made.</summary>
/// <param name="Service">The service; null when the file could not be read as one.</param>
/// <param name="Package">The package; null when there is an error.</param>
/// <param name="Diagnostics">All findings.</param>
internal sealed record PackagingResult(Service? Service, Package? Package, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The zips, so that the template can be made again when it is known what is deployed.</summary>
    internal PackedCode? Code { get; init; }

    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
