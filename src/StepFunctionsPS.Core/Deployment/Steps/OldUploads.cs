using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Uploads that are kept for nobody: all but the newest five folders that are named after a time, which is how the
/// Serverless Framework does it. Code that a template names stays, whatever its folder.
/// </summary>
internal static class OldUploads
{
    private const int Kept = 5;

    private static readonly Regex Folder = new(@"^([0-9]{10,16})-[0-9]{4}-[0-9]{2}-[0-9]{2}T[^/]+/", RegexOptions.CultureInvariant);

    public static IReadOnlyList<StoredObject> Find(IEnumerable<StoredObject> objects, string prefix, IReadOnlyCollection<string> inUse)
    {
        var folders = objects
            .Select(item => (Item: item, Match: Folder.Match(item.Key.Substring(prefix.Length))))
            .Where(item => item.Match.Success)
            .GroupBy(item => item.Match.Value, item => item.Item)
            .OrderByDescending(folder => long.Parse(Folder.Match(folder.Key).Groups[1].Value, CultureInfo.InvariantCulture))
            .ThenByDescending(folder => folder.Key, System.StringComparer.Ordinal);
        return folders.Skip(Kept).SelectMany(folder => folder).Where(item => !inUse.Contains(item.Key)).ToArray();
    }
}
