using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>What a file holds.</summary>
/// <param name="Content">Its value; null for an empty one, unknown for a broken one.</param>
/// <param name="Findings">What was found when it was read.</param>
internal sealed record IncludedFile(Node? Content, IReadOnlyList<Diagnostic> Findings);
