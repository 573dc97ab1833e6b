using System;
using System.Collections.Generic;

namespace StepFunctionsPS.States;

/// <summary>The error names that the language defines, and what an ErrorEquals list covers.</summary>
internal static class ErrorNames
{
    public const string All = "States.ALL";
    public const string Runtime = "States.Runtime";
    public const string TaskFailed = "States.TaskFailed";
    public const string Timeout = "States.Timeout";
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";
    public const string DataLimitExceeded = "States.DataLimitExceeded";
    public const string ItemReaderFailed = "States.ItemReaderFailed";
    public const string ResultWriterFailed = "States.ResultWriterFailed";
    public const string QueryEvaluation = "States.QueryEvaluationError";
    public const string ToleratedFailures = "States.ExceedToleratedFailureThreshold";

    /// <summary>All names that the language has.</summary>
    public static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        All, Runtime, TaskFailed, Timeout, HeartbeatTimeout, DataLimitExceeded, ItemReaderFailed, ResultWriterFailed, ToleratedFailures,
        "States.BranchFailed", "States.Http.Socket", "States.IntrinsicFailure", "States.NoChoiceMatched", "States.ParameterPathFailure", "States.Permissions",
        "States.QueryEvaluationError", "States.ResultPathMatchFailure",
    };

    /// <summary>Whether the language has an error; those of HTTP end in a status.</summary>
    public static bool IsKnown(string name) => Known.Contains(name) || name.StartsWith("States.Http.StatusCode.", StringComparison.Ordinal);

    /// <summary>Whether a list of names takes an error. Nothing takes States.Runtime, as recorded on AWS.</summary>
    public static bool Cover(IReadOnlyList<string> names, string error)
    {
        if (error == Runtime) return false;
        foreach (var name in names)
        {
            if (name == error || name == All) return true;
            if (name == TaskFailed && error != Timeout) return true;
        }

        return false;
    }
}
