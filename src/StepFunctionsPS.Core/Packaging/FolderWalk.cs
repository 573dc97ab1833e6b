using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Packaging;

/// <summary>All files below a folder. Links are followed, as in the framework, but never in a circle.</summary>
/// <param name="unreadable">Is told of folders that cannot be read.</param>
/// <param name="skips">Whether a folder is left out, by its path.</param>
internal sealed class FolderWalk(Action<string> unreadable, Func<string, bool> skips)
{
    // Links to folders that are full of links to folders: there would be more files than any disk holds.
    private const int MostLinks = 20000;

    private int links;

    /// <summary>Their paths with <c>/</c>, relative to the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="prefix">What the paths begin with.</param>
    public IEnumerable<string> Files(string folder, string prefix = "") => Below(Path.GetFullPath(folder), prefix, []);

    /// <param name="folder">Where to look.</param>
    /// <param name="prefix">Its path as it is told.</param>
    /// <param name="jumps">The folders that have the links through which it was reached.</param>
    private IEnumerable<string> Below(string folder, string prefix, string[] jumps)
    {
        foreach (var item in Items(folder))
        {
            var path = prefix + item.Name;
            if (!FileFacts.IsLink(item))
            {
                if (item is not DirectoryInfo) yield return path;
                else if (!skips(path))
                {
                    foreach (var file in Below(item.FullName, path + "/", jumps)) yield return file;
                }
            }
            else if (Directory.Exists(item.FullName))
            {
                if (skips(path) || Follow(item, folder, jumps) is not { } target) continue;
                foreach (var file in Below(target, path + "/", [.. jumps, folder])) yield return file;
            }
            // A link that leads nowhere, or to itself, is no file.
            else if (FileFacts.TargetOf(item) is { } target ? File.Exists(target) : !FileFacts.KnowsLinks && File.Exists(item.FullName)) yield return path;
        }
    }

    // Where it is not known where links lead, one of them is followed on a way, which cannot be a circle.
    private string? Follow(FileSystemInfo link, string folder, string[] jumps)
    {
        if (++links > MostLinks) return null;
        if (FileFacts.TargetOf(link) is not { } target) return jumps.Length == 0 ? link.FullName : null;
        return jumps.Append(folder).Any(place => IsWithin(place, target)) ? null : target;
    }

    private static bool IsWithin(string place, string folder) =>
        (place + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, FileFacts.PathComparison);

    private FileSystemInfo[] Items(string folder)
    {
        try
        {
            var items = new DirectoryInfo(folder).GetFileSystemInfos();
            // What was packed before is not packed again.
            return Array.Exists(items, item => item.Name == PackageNames.Manifest) ? [.. items.Where(item => !PackageNames.IsOne(item.Name))] : items;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            unreadable(folder);
            return [];
        }
    }
}
