using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Choices;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>The fields of all parts of a definition.</summary>
internal static class FieldTable
{
    private const string Common = "Type Comment QueryLanguage ";
    private const string Work = Common + "Next End Assign Retry Catch ";
    private const string WorkPaths = "InputPath OutputPath Parameters ResultSelector ResultPath ";

    public static readonly FieldSet Machine = new("StartAt States Comment Version TimeoutSeconds QueryLanguage");

    // QueryLanguage has a message of its own.
    public static readonly FieldSet Branch = new("StartAt States Comment QueryLanguage");

    public static readonly FieldSet Processor = new("StartAt States Comment QueryLanguage ProcessorConfig");

    public static readonly FieldSet Retrier = new("ErrorEquals IntervalSeconds MaxAttempts BackoffRate MaxDelaySeconds JitterStrategy Comment");

    public static readonly FieldSet Catcher = new("ErrorEquals Next Comment Assign", "ResultPath", "Output");

    public static readonly FieldSet ChoiceRule = new("Next Comment Assign", "Variable And Or Not " + string.Join(" ", ComparisonTable.Names), "Condition Output");

    private static readonly Dictionary<string, FieldSet> ByType = new(StringComparer.Ordinal)
    {
        ["Pass"] = new(Common + "Next End Assign", "InputPath OutputPath Parameters Result ResultPath", "Output"),
        ["Task"] = new(Work + "Resource TimeoutSeconds HeartbeatSeconds Credentials", WorkPaths + "TimeoutSecondsPath HeartbeatSecondsPath", "Arguments Output"),
        ["Choice"] = new(Common + "Choices Default Assign", "InputPath OutputPath", "Output"),
        ["Wait"] = new(Common + "Next End Assign Seconds Timestamp", "InputPath OutputPath SecondsPath TimestampPath", "Output"),
        ["Succeed"] = new(Common, "InputPath OutputPath", "Output"),
        ["Fail"] = new(Common + "Error Cause", "ErrorPath CausePath"),
        ["Parallel"] = new(Work + "Branches", WorkPaths, "Arguments Output"),
        ["Map"] = new(
            Work + "ItemProcessor Iterator MaxConcurrency ItemSelector ItemReader ItemBatcher ResultWriter ToleratedFailureCount ToleratedFailurePercentage Label",
            WorkPaths + "ItemsPath MaxConcurrencyPath ToleratedFailureCountPath ToleratedFailurePercentagePath",
            "Items Output"),
    };

    /// <summary>The fields of a type of state.</summary>
    public static FieldSet Of(State state) => ByType[state.Type];

    /// <summary>The types of states that have a field.</summary>
    public static IReadOnlyList<string> TypesWith(string key) => ByType.Where(row => row.Value.Has(key)).Select(row => row.Key).ToArray();
}
