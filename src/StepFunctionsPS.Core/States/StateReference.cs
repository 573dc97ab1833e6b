using StepFunctionsPS.Text;

namespace StepFunctionsPS.States;

/// <summary>The name of a state to go to, with its place.</summary>
internal sealed record StateReference(string Name, SourceSpan Span);
