using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Every YAML file of the recorded cases, in a stable order.</summary>
internal static class RecordedYaml
{
    public static IReadOnlyList<string> Files() => Directory
        .EnumerateFiles(TestData.PathOf("conformance", "public"), "*.*", SearchOption.AllDirectories)
        .Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
        .OrderBy(path => path, StringComparer.Ordinal)
        .ToArray();
}
