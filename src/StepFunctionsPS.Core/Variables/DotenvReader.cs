using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Variables;

/// <summary>
/// Reads a dotenv file: <c>NAME=value</c>, with <c>export</c>, comments, and quotes over several lines. These are the
/// rules of the package that the Serverless Framework uses: what is no such line is left out without a word.
/// </summary>
internal static class DotenvReader
{
    private const string DoubleQuoted = "\"(?:\\\\\"|[^\"])*\"";

    private static readonly Regex Line = new(
        @"^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*" + DoubleQuoted + @"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex Quotes = new("^(['\"`])([\\s\\S]*)\\1$", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Names with their values, variables in them not yet replaced; a later one wins.</summary>
    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        var values = new Dictionary<string, string>();
        foreach (Match match in Line.Matches(text.Replace("\r\n", "\n").Replace('\r', '\n'))) values[match.Groups[1].Value] = Value(match.Groups[2].Value.Trim());
        return values;
    }

    private static string Value(string written)
    {
        var value = Quotes.Replace(written, "$2");
        // Only double quotes have escapes, and only these two.
        return written.StartsWith("\"", System.StringComparison.Ordinal) ? value.Replace("\\n", "\n").Replace("\\r", "\r") : value;
    }
}
