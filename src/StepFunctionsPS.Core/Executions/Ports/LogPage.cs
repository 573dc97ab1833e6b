using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>A page of lines of a log group.</summary>
/// <param name="Lines">The messages, oldest first.</param>
/// <param name="NextToken">The token of the next page; null for the last one. A page may be empty and have a next one.</param>
internal sealed record LogPage(IReadOnlyList<string> Lines, string? NextToken);
