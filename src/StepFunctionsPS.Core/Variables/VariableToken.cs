using System.Collections.Generic;

namespace StepFunctionsPS.Variables;

/// <summary>A stretch of a text that is replaced: a <c>${...}</c>, or backslashes that escape one.</summary>
/// <param name="Start">Offset of the first replaced character.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Sources">Where the value may come from, the first choice first; empty for an escape.</param>
/// <param name="Escape">What an escape leaves; null for a variable.</param>
internal sealed record VariableToken(int Start, int End, IReadOnlyList<VariableSource> Sources, string? Escape);
