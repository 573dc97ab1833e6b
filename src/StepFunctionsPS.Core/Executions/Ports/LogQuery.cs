using System;

namespace StepFunctionsPS.Executions;

/// <summary>Which lines of a log group are wanted.</summary>
/// <param name="LogGroupName">The log group.</param>
/// <param name="Text">A text that the lines have, as it is.</param>
/// <param name="From">Lines from this moment on.</param>
internal sealed record LogQuery(string LogGroupName, string Text, DateTimeOffset From)
{
    /// <summary>The token of the page, from the page before; null for the first.</summary>
    public string? Token { get; init; }
}
