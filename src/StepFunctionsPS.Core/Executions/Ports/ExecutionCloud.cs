using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>An account and a region of AWS where state machines run, for looking only.</summary>
/// <param name="Region">The region.</param>
/// <param name="Executions">Step Functions.</param>
/// <param name="Logs">CloudWatch Logs.</param>
/// <param name="Clock">The time.</param>
internal sealed record ExecutionCloud(string Region, IExecutions Executions, ILogs Logs, IClock Clock)
{
    /// <summary>The time between two looks at AWS; null for one that grows from a second to ten, and nothing for no pause at all.</summary>
    public TimeSpan? PollInterval { get; init; }

    /// <summary>Makes a text that nothing else has: names of executions, and tokens.</summary>
    public Func<string> NewToken { get; init; } = () => Guid.NewGuid().ToString();

    /// <summary>A text as it may be shown, without the secrets of the service.</summary>
    public Func<string, string> Shown { get; init; } = text => text;
}
