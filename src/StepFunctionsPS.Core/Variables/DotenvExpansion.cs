using System;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Variables;

/// <summary>Replaces <c>$NAME</c>, <c>${NAME}</c> and <c>${NAME:-otherwise}</c> in a value of a dotenv file; <c>\$</c> stands for a dollar sign.</summary>
internal static class DotenvExpansion
{
    // A value that goes on longer refers to itself.
    private const int MostSteps = 1000;

    private const int LongestValue = 1024 * 1024;

    private static readonly Regex Reference = new(@"(?<!\\)\$\{?(\w+)(?::-([^}\\]*))?\}?", RegexOptions.CultureInvariant);

    /// <summary>The value; null when it has no end.</summary>
    /// <param name="text">The value as written.</param>
    /// <param name="find">The value of a name, as written too; null for none.</param>
    public static string? Expand(string text, Func<string, string?> find)
    {
        for (var step = 0; LastReference(text) is { } reference; step++)
        {
            if (step == MostSteps || text.Length > LongestValue) return null;
            var known = find(reference.Groups[1].Value);
            var value = string.IsNullOrEmpty(known) ? reference.Groups[2].Value : known!;
            // The first occurrence of the same words, as the framework's package does; they all get the same value.
            var at = text.IndexOf(reference.Value, StringComparison.Ordinal);
            text = text.Substring(0, at) + value + text.Substring(at + reference.Length);
        }

        return text.Replace("\\$", "$");
    }

    // The last one first, so that one within the default of another is replaced before it.
    private static Match? LastReference(string text)
    {
        for (var at = text.LastIndexOf('$'); at >= 0; at = at == 0 ? -1 : text.LastIndexOf('$', at - 1))
        {
            if (at > 0 && text[at - 1] == '\\') continue;
            var match = Reference.Match(text, at);
            return match.Success ? match : null;
        }

        return null;
    }
}
