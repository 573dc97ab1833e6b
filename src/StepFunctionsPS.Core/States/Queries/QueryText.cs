using System;

namespace StepFunctionsPS.States.Queries;

/// <summary>Texts that are expressions in JSONata.</summary>
internal static class QueryText
{
    public const string Begin = "{%";
    private const string End = "%}";

    /// <summary>What stands between the marks; null where the text is no expression.</summary>
    public static string? Inside(string text) =>
        text.Length >= Begin.Length + End.Length && text.StartsWith(Begin, StringComparison.Ordinal) && text.EndsWith(End, StringComparison.Ordinal)
            ? text.Substring(Begin.Length, text.Length - Begin.Length - End.Length)
            : null;
}
