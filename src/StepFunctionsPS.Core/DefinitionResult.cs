using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS;

/// <summary>What reading a definition of its own found and made.</summary>
/// <param name="StateMachine">The state machine, named after its file; null when the file could not be read as one.</param>
/// <param name="Diagnostics">All findings, in the order of the text.</param>
public sealed record DefinitionResult(StateMachine? StateMachine, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What comments and settings silence, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Suppressed { get; init; } = [];

    /// <summary>Whether there is no error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
