using System.Collections.Generic;

namespace StepFunctionsPS;

/// <summary>What was found in a file.</summary>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Diagnostics">What is told, in the order of the text.</param>
/// <param name="Suppressed">What comments and settings silence.</param>
internal sealed record ValidationResult(string Path, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Diagnostic> Suppressed);
