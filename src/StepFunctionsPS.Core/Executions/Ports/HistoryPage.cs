using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>A page of a history.</summary>
/// <param name="Events">Its events, in the order that was asked for.</param>
/// <param name="NextToken">The token of the next page; null for the last one.</param>
internal sealed record HistoryPage(IReadOnlyList<HistoryEvent> Events, string? NextToken);
