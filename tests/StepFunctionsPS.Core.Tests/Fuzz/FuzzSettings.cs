using System;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>How long to hunt: for a longer hunt set SFN_FUZZ_RUNS, and SFN_FUZZ_SEED for another one.</summary>
internal static class FuzzSettings
{
    public static int Runs { get; } = Setting("SFN_FUZZ_RUNS", 3_000);

    public static int Seed { get; } = Setting("SFN_FUZZ_SEED", 20260301);

    /// <summary>A busy machine is slow to look at the clock.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(15);

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
