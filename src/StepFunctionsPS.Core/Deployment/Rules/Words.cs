using System.Globalization;

namespace StepFunctionsPS.Deployment;

/// <summary>Numbers as people read them.</summary>
internal static class Words
{
    /// <summary><c>1 resource</c>, <c>3 resources</c></summary>
    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    /// <summary><c>512 bytes</c>, <c>12 KB</c>, <c>1.2 MB</c></summary>
    public static string Size(long bytes) =>
        bytes < 1024 ? $"{bytes} byte{(bytes == 1 ? "" : "s")}"
        : bytes < 1024 * 1024 ? $"{bytes / 1024} KB"
        : (bytes / (1024.0 * 1024.0)).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
