using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>A service file without variables.</summary>
/// <param name="Root">Its tree.</param>
/// <param name="Provenance">Where the values came from.</param>
internal sealed record ResolvedTree(Node Root, Provenance Provenance);
