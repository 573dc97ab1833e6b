using System.Text;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Packaging;

/// <summary>A pattern of paths: <c>*</c>, <c>**</c>, <c>?</c>, <c>[a-z]</c>, <c>{a,b}</c>. Dots at the front of names are nothing special.</summary>
internal sealed class Glob
{
    private readonly Regex regex;

    public Glob(string pattern) => regex = new Regex("^" + Translate(pattern.Replace('\\', '/')) + "$", RegexOptions.CultureInvariant);

    public bool Matches(string path) => regex.IsMatch(path);

    private static string Translate(string pattern)
    {
        var text = new StringBuilder();
        var depth = 0;
        for (var i = pattern.StartsWith("./", System.StringComparison.Ordinal) ? 2 : 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*')
            {
                i++;
                // `a/**/b` is also `a/b`, and `a/**` is all below `a`.
                if (i + 1 < pattern.Length && pattern[i + 1] == '/')
                {
                    i++;
                    text.Append("(?:.*/)?");
                }
                else text.Append(".*");
            }
            else if (c == '*') text.Append("[^/]*");
            else if (c == '?') text.Append("[^/]");
            else if (c == '[' && pattern.IndexOf(']', i) is > 0 and var end)
            {
                text.Append('[').Append(pattern.Substring(i + 1, end - i - 1).Replace("!", "^").Replace(@"\", @"\\")).Append(']');
                i = end;
            }
            else if (c == '{' && pattern.IndexOf('}', i) > 0) { text.Append("(?:"); depth++; }
            else if (c == '}' && depth > 0) { text.Append(')'); depth--; }
            else if (c == ',' && depth > 0) text.Append('|');
            else text.Append(Regex.Escape(c.ToString()));
        }

        return text.Append(')', depth).ToString();
    }
}
