using System;
using System.IO;

namespace StepFunctionsPS.Tests;

/// <summary>The folder of recorded data that is read in place: SFN_TEST_DATA, else ../shared beside the checkout.</summary>
internal static class TestData
{
    public static string Root { get; } = Path.GetFullPath(Environment.GetEnvironmentVariable("SFN_TEST_DATA") ?? Path.Combine(Repository.Root, "..", "shared"));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Why tests that need a folder of it are skipped; null when it is there.</summary>
    public static string? MissingReason(string folder) =>
        Directory.Exists(PathOf(folder)) ? null : $"The recorded data '{PathOf(folder)}' is not here; set SFN_TEST_DATA to the folder that has it.";
}
