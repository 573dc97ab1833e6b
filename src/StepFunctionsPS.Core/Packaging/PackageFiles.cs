using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// The files that a package would hold, by the framework's rules: all, less the excluded, then the patterns in order,
/// and last without what only development needs.
/// </summary>
internal static class PackageFiles
{
    // Large, and never meant; they are looked into only when a pattern names them.
    private static readonly string[] Hidden = [".git", ".serverless"];

    /// <summary>Paths relative to the folder, with <c>/</c>, sorted; those outside begin with <c>../</c>.</summary>
    /// <param name="package">The package.</param>
    /// <param name="unreadable">Is told of folders that cannot be read.</param>
    public static IReadOnlyList<string> Find(CodePackage package, Action<string>? unreadable = null)
    {
        if (!Directory.Exists(package.Folder)) return [];
        var rules = package.Exclude.Select(pattern => pattern.StartsWith("!", StringComparison.Ordinal) ? pattern.Substring(1) : "!" + pattern)
            .Concat(package.Include)
            .Select(pattern => pattern.StartsWith("!", StringComparison.Ordinal) ? (Takes: false, Glob: new Glob(pattern.Substring(1))) : (Takes: true, Glob: new Glob(pattern)))
            .ToArray();
        var development = package.DevelopmentFolder is { } folder ? DevelopmentPackages.Of(folder) : DevelopmentPackages.None;
        var walk = new FolderWalk(unreadable ?? (_ => { }), Skips);
        return walk.Files(package.Folder)
            .Where(path => Takes(path, otherwise: true))
            .Concat(Outside(package).SelectMany(path => walk.Files(Path.Combine(package.Folder, path), path + "/")).Where(path => Takes(path, otherwise: false)))
            .Where(path => !development.Has(path))
            .Distinct()
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToArray();

        bool Skips(string path) =>
            (Hidden.Contains(path) && !package.Include.Any(pattern => pattern.StartsWith(path, StringComparison.Ordinal)))
            || path.Substring(path.LastIndexOf('/') + 1).StartsWith(PackageNames.Unfinished, StringComparison.Ordinal);

        bool Takes(string path, bool otherwise)
        {
            for (var i = rules.Length - 1; i >= 0; i--)
            {
                if (rules[i].Glob.Matches(path)) return rules[i].Takes;
            }

            return otherwise;
        }
    }

    // Patterns may name folders beside or above that of the service.
    private static IEnumerable<string> Outside(CodePackage package) => package.Include
        .Where(pattern => pattern.StartsWith("../", StringComparison.Ordinal))
        .Select(pattern => string.Join("/", pattern.Split('/').Reverse().Skip(1).Reverse().TakeWhile(part => part.IndexOfAny(['*', '?', '[', '{', '(', '\\', '!', '+', '@']) < 0)))
        .Distinct()
        .Where(path => path.Split('/').Any(part => part != "..") && Directory.Exists(Path.Combine(package.Folder, path)));
}
