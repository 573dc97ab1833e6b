using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StepFunctionsPS.Tests;

/// <summary>The shared data beside the project: the recorded outputs of the peers and the public suites.</summary>
internal static class TestData
{
    public static string RepositoryRoot { get; } = typeof(TestData).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable("SFN_TEST_DATA") is { Length: > 0 } given ? given : Path.Combine(RepositoryRoot, "..", "shared"));

    public static bool IsThere => Directory.Exists(Folder);

    public static string? WhySkipped => IsThere ? null : $"The shared test data is not at '{Folder}'; set SFN_TEST_DATA to its folder.";

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Every YAML file of the recorded cases, in a stable order.</summary>
    public static IReadOnlyList<string> YamlFiles() => Directory
        .EnumerateFiles(PathOf("conformance", "public"), "*.*", SearchOption.AllDirectories)
        .Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
        .OrderBy(path => path, StringComparer.Ordinal)
        .ToArray();
}
