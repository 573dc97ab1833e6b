using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Packaging;

/// <summary>The files that a package would hold, by the framework's rules: all, less the excluded, then the patterns in order.</summary>
internal static class PackageFiles
{
    /// <summary>Paths relative to the folder, with <c>/</c>, sorted.</summary>
    public static IReadOnlyList<string> Find(CodePackage package)
    {
        if (!Directory.Exists(package.Folder)) return [];
        var rules = package.Exclude.Select(pattern => pattern.StartsWith("!", StringComparison.Ordinal) ? pattern.Substring(1) : "!" + pattern)
            .Concat(package.Include)
            .Select(pattern => (Takes: !pattern.StartsWith("!", StringComparison.Ordinal), Glob: new Glob(pattern.TrimStart('!'))))
            .ToArray();
        return All(new DirectoryInfo(package.Folder), "")
            .Where(path => rules.LastOrDefault(rule => rule.Glob.Matches(path)) is not { Takes: false, Glob: not null })
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToArray();
    }

    private static IEnumerable<string> All(DirectoryInfo folder, string prefix)
    {
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + item.Name;
            if (item is not DirectoryInfo inner) yield return path;
            // Links to folders may form a circle.
            else if (!IsSkipped(item.Name, prefix) && (item.Attributes & FileAttributes.ReparsePoint) == 0)
            {
                foreach (var file in All(inner, path + "/")) yield return file;
            }
        }
    }

    // These are excluded whatever the patterns say, and can be large.
    private static bool IsSkipped(string name, string prefix) => prefix.Length == 0 && name is ".git" or ".serverless";
}
