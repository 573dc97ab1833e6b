#pragma warning disable CS9113 // Not written yet.
using System;

namespace StepFunctionsPS.Executions;

/// <summary>Runs state machines in AWS.</summary>
internal sealed class ExecutionRunner(ExecutionCloud cloud, IExecutionObserver observer)
{
    /// <summary>What is known of a machine before anything is started: whether it is there, and its type.</summary>
    public Diagnostics.StageResult<ExecutionTarget> Find(ExecutionTarget target) => throw new NotImplementedException();

    /// <summary>Starts an execution and follows it to its end: standard ones by their history, Express ones in one call.</summary>
    public ExecutionOutcome Run(ExecutionTarget target, RunOptions options, IExecutionChanges changes) => throw new NotImplementedException();
}
