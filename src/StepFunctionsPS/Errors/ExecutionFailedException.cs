using System;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>An execution did not succeed.</summary>
public sealed class ExecutionFailedException : Exception
{
    internal ExecutionFailedException(string message, Execution execution)
        : base(message) => Execution = execution;

    /// <summary>The execution, with its history.</summary>
    public Execution Execution { get; }

    /// <summary>The state that raised the error; null when it is not known.</summary>
    public string? State { get; init; }

    /// <summary>The name of the error; null when there is none.</summary>
    public string? Error { get; init; }

    /// <summary>What the error says of itself, taken out of the JSON that services wrap it in.</summary>
    public string? Cause { get; init; }

    /// <summary>Where the state stands: <c>serverless.yml(31,7)</c>. Empty when the service file is not at hand.</summary>
    public new string Source => Place.Source is null ? "" : Place.ToString();

    internal SourceSpan Place { get; init; }
}
