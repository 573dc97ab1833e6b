using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>One of the alternatives in <c>${first, second}</c>.</summary>
/// <param name="Type">The word before the colon, such as <c>self</c>; null for a literal.</param>
/// <param name="Parameters">What stands in the parentheses.</param>
/// <param name="Address">What stands behind the colon; null for nothing.</param>
/// <param name="Literal">The value of a literal.</param>
internal sealed record VariableSource(string? Type, IReadOnlyList<VariableArgument> Parameters, VariableArgument? Address, Node? Literal);
