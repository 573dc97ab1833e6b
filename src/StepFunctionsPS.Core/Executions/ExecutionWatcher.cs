#pragma warning disable CS9113 // Not written yet.
using System;

namespace StepFunctionsPS.Executions;

/// <summary>Follows an execution that was started elsewhere, from its first event to its end.</summary>
internal sealed class ExecutionWatcher(ExecutionCloud cloud, IExecutionObserver observer)
{
    /// <param name="executionArn">The execution.</param>
    /// <param name="machine">The machine in its service file, for places there; null when that is not at hand.</param>
    /// <param name="started">When it was started, as far as known: where logs are searched from.</param>
    /// <param name="timeout">How long to wait at most; null for as long as it takes.</param>
    public ExecutionOutcome Watch(string executionArn, StateMachine? machine, DateTimeOffset? started, TimeSpan? timeout) => throw new NotImplementedException();
}
