namespace StepFunctionsPS.States;

/// <summary>The numbers that fields of states take, be they written there or given by an expression.</summary>
internal static class NumberRanges
{
    /// <summary>The most seconds that a field takes, somewhat more than three years.</summary>
    public const long MostSeconds = 99_999_999;

    private const long MostItems = 100_000_000;

    public static NumberRange Wait { get; } = new("Seconds", 0, MostSeconds);

    public static NumberRange Timeout { get; } = new("TimeoutSeconds", 1, MostSeconds);

    public static NumberRange Heartbeat { get; } = new("HeartbeatSeconds", 1, MostSeconds);

    public static NumberRange Concurrency { get; } = new("MaxConcurrency", 0);

    public static NumberRange ToleratedCount { get; } = new("ToleratedFailureCount", 0);

    public static NumberRange ToleratedPercentage { get; } = new("ToleratedFailurePercentage", 0, 100, IsWhole: false);

    public static NumberRange BatchItems { get; } = new("MaxItemsPerBatch", 0, MostItems);

    public static NumberRange BatchBytes { get; } = new("MaxInputBytesPerBatch", 0, 262_144);

    public static NumberRange ReaderItems { get; } = new("MaxItems", 0, MostItems);
}
