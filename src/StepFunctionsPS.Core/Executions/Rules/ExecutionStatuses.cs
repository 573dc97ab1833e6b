using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>What the states of executions mean, and which events lead to them.</summary>
internal static class ExecutionStatuses
{
    public const string Running = "RUNNING";

    public const string Succeeded = "SUCCEEDED";

    public const string Failed = "FAILED";

    public const string TimedOut = "TIMED_OUT";

    public const string Aborted = "ABORTED";

    public const string PendingRedrive = "PENDING_REDRIVE";

    private static readonly Dictionary<string, string> ByEvent = new()
    {
        ["ExecutionSucceeded"] = Succeeded,
        ["ExecutionFailed"] = Failed,
        ["ExecutionTimedOut"] = TimedOut,
        ["ExecutionAborted"] = Aborted,
    };

    /// <summary>The state that an event ends an execution in; null for events that end none.</summary>
    public static string? After(string eventType) => ByEvent.TryGetValue(eventType, out var status) ? status : null;

    public static bool IsEnd(string status) => status is not (Running or PendingRedrive);
}
