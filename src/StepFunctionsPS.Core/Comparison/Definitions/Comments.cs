using System;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>What only people read.</summary>
internal static class Comments
{
    /// <summary>Says so of a comment; empty for all else.</summary>
    public static string Words(string path) => path.EndsWith(".Comment", StringComparison.Ordinal) ? "only a comment" : "";
}
