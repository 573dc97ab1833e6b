using System;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Inputs;

/// <summary>Names and ARNs of stacks: <c>arn:aws:cloudformation:eu-west-1:123456789012:stack/orders-dev/id</c>.</summary>
internal static class StackId
{
    private static readonly Regex Name = new("^[A-Za-z][A-Za-z0-9-]{0,127}$", RegexOptions.CultureInvariant);

    /// <summary>Whether a text can name a stack.</summary>
    public static bool Is(string text) => IsArn(text) || Name.IsMatch(text);

    /// <summary>The region that an ARN has in it; null for a name.</summary>
    public static string? RegionOf(string text) => IsArn(text) && text.Split(':') is { Length: > 5 } parts ? parts[3] : null;

    private static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);
}
