using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>A link of the chain of variables through which a value came to its place.</summary>
/// <param name="Expression">The place of the <c>${...}</c>.</param>
/// <param name="Next">The link before it, when that variable's value came through another.</param>
public sealed record Origin(SourceSpan Expression, Origin? Next);
