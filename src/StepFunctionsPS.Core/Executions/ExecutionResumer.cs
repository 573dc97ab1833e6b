#pragma warning disable CS9113 // Not written yet.
using System;

namespace StepFunctionsPS.Executions;

/// <summary>Has executions that failed go on where they ended.</summary>
internal sealed class ExecutionResumer(ExecutionCloud cloud, IExecutionObserver observer)
{
    /// <summary>The execution as it is, with an error when it cannot be resumed. Changes nothing.</summary>
    public ExecutionOutcome Look(string executionArn) => throw new NotImplementedException();

    /// <summary>Resumes an execution, and does not wait for it.</summary>
    public ExecutionOutcome Resume(ExecutionReport execution, IExecutionChanges changes) => throw new NotImplementedException();

    /// <summary>Follows a resumed execution to its end; only events of after the redrive are told.</summary>
    public ExecutionOutcome Follow(ExecutionReport execution, TimeSpan? timeout) => throw new NotImplementedException();
}
