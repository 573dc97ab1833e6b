namespace StepFunctionsPS.Executions;

/// <summary>Which events of an execution are wanted.</summary>
/// <param name="ExecutionArn">The execution.</param>
/// <param name="Most">How many for one page, 1000 at most.</param>
internal sealed record HistoryQuery(string ExecutionArn, int Most)
{
    /// <summary>The newest first.</summary>
    public bool Backwards { get; init; }

    /// <summary>With inputs and outputs.</summary>
    public bool WithData { get; init; } = true;

    /// <summary>The token of the page, from the page before; null for the first.</summary>
    public string? Token { get; init; }
}
