using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>What becomes of the results of the child executions of a distributed Map state.</summary>
/// <param name="Node">As it is written.</param>
/// <param name="Parameters">Names the bucket and the prefix; null when the results stay in the output.</param>
/// <param name="Transformation">NONE, COMPACT or FLATTEN; null for NONE.</param>
/// <param name="IsLines">Whether each result is a line, and not an item of a list.</param>
internal sealed record ResultWriter(Node Node, PayloadTemplate? Parameters, string? Transformation, bool IsLines);
