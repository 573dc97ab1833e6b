using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>A stretch of a text that is replaced: a <c>${...}</c>, or backslashes that escape one.</summary>
/// <param name="Start">Offset of the first replaced character.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Sources">Where the value may come from, the first choice first; empty for an escape.</param>
/// <param name="Escape">What an escape leaves; null for a variable.</param>
internal sealed record VariableToken(int Start, int End, IReadOnlyList<VariableSource> Sources, string? Escape);

/// <summary>One of the alternatives in <c>${first, second}</c>.</summary>
/// <param name="Type">The word before the colon, such as <c>self</c>; null for a literal.</param>
/// <param name="Parameters">What stands in the parentheses.</param>
/// <param name="Address">What stands behind the colon; null for nothing.</param>
/// <param name="Literal">The value of a literal.</param>
internal sealed record VariableSource(string? Type, IReadOnlyList<VariableArgument> Parameters, VariableArgument? Address, Node? Literal);

/// <summary>An address or parameter: a text in which variables may stand, or a literal.</summary>
/// <param name="Text">The text.</param>
/// <param name="Variables">The variables in it, with offsets into <paramref name="Text"/>.</param>
/// <param name="Literal">The value where it is written out; null where it is the text.</param>
internal sealed record VariableArgument(string Text, IReadOnlyList<VariableToken> Variables, Node? Literal);
