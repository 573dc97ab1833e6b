using System;

namespace StepFunctionsPS.Executions;

/// <summary>How executions are resumed, one or many.</summary>
internal sealed record ResumeOptions
{
    /// <summary>Whether they are followed to their ends.</summary>
    public bool Wait { get; init; }

    /// <summary>How many of them run at a time at most; null for all.</summary>
    public int? ThrottleLimit { get; init; }

    /// <summary>How long to wait for them at most; null for as long as it takes.</summary>
    public TimeSpan? Timeout { get; init; }
}
