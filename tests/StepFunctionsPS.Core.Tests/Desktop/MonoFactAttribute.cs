using System;
using System.IO;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Desktop;

/// <summary>A test that needs .NET Framework, or Mono in its place; skipped with a reason where neither is.</summary>
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute() => Skip = OperatingSystem.IsWindows() || Mono is not null ? null! : "Neither .NET Framework nor Mono is here; install mono so that 'mono' is on PATH.";

    /// <summary>Where Mono is; null where it is not, or not needed.</summary>
    public static string? Mono { get; } = OperatingSystem.IsWindows() ? null : (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "mono"))
        .FirstOrDefault(File.Exists);
}
