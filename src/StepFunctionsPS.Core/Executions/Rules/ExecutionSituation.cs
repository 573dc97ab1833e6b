namespace StepFunctionsPS.Executions;

/// <summary>What state an execution is in when something fails, in a sentence each.</summary>
internal static class ExecutionSituation
{
    public const string NotStarted = "Nothing was started.";

    public const string NotResumed = "It was not resumed.";

    public static string GoesOn(string executionArn) => $"The execution goes on. {Commands(executionArn)}";

    public static string PerhapsGoesOn(string executionArn) => $"The execution may go on. {Commands(executionArn)}";

    public static string NotKnownFromLogs(string executionArn) => $"The logs do not tell yet how it ended: 'Watch-SfnExecution {executionArn}' looks again.";

    /// <summary>How to look after an execution, and how to end it. A cmdlet of AWS does not take the region from the ARN.</summary>
    public static string Commands(string executionArn) =>
        $"'Watch-SfnExecution {executionArn}' follows it, 'Stop-SFNExecution {executionArn}{(ExecutionArn.Parse(executionArn) is { } arn ? " -Region " + arn.Region : "")}' stops it.";
}
