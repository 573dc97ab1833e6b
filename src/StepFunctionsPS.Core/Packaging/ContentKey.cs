using System.Text.RegularExpressions;

namespace StepFunctionsPS.Packaging;

/// <summary>Keys that come from content: what did not change keeps its key, and is not uploaded again.</summary>
internal static class ContentKey
{
    /// <summary>The folder of all of them, in that of service and stage.</summary>
    public const string Folder = "code";

    private static readonly Regex Form = new($"/{Folder}/[0-9a-f]{{32}}/[^/]+$", RegexOptions.CultureInvariant);

    public static bool IsOne(string key) => Form.IsMatch(key);
}
