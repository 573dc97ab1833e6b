using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Comparison;

/// <summary>Paths as people read them: <c>Properties.Policies[0].PolicyName</c>.</summary>
internal static class PathText
{
    public static string Append(string path, string key)
    {
        if (key.Length > 0 && key.All(IsPlain)) return path.Length == 0 ? key : path + "." + key;
        return $"{path}['{key.Replace("'", "''")}']";
    }

    public static string Append(string path, int index) => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Whether a path is another one, or leads on from it.</summary>
    public static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, System.StringComparison.Ordinal) && (path.Length == above.Length || above.Length == 0 || path[above.Length] is '.' or '[');

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or ':' or ' ' or '/' or '$' or '*';
}
