using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>An address or parameter: a text in which variables may stand, or a literal.</summary>
/// <param name="Text">The text.</param>
/// <param name="Variables">The variables in it, with offsets into <paramref name="Text"/>.</param>
/// <param name="Literal">The value where it is written out; null where it is the text.</param>
internal sealed record VariableArgument(string Text, IReadOnlyList<VariableToken> Variables, Node? Literal);
