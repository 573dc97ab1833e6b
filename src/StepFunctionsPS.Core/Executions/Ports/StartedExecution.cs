using System;

namespace StepFunctionsPS.Executions;

/// <summary>An execution that was started.</summary>
/// <param name="ExecutionArn">Its ARN.</param>
/// <param name="StartDate">When; null where the answer does not say.</param>
internal sealed record StartedExecution(string ExecutionArn, DateTimeOffset? StartDate);
