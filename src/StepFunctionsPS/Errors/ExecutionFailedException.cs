using System;

namespace StepFunctionsPS;

/// <summary>An execution did not succeed.</summary>
public sealed class ExecutionFailedException : Exception
{
    internal ExecutionFailedException(string message, Execution execution)
        : base(message) => Execution = execution;

    /// <summary>The execution, with its history.</summary>
    public Execution Execution { get; }
}
