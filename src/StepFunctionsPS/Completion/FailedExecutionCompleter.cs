using System.Collections.Generic;

using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -ExecutionArn with recent executions that did not succeed, which are those that can be resumed.</summary>
public sealed class FailedExecutionCompleter : ExecutionCompleter
{
    private protected override IReadOnlyList<string?> Statuses => [ExecutionStatuses.Failed, ExecutionStatuses.TimedOut, ExecutionStatuses.Aborted];
}
