using System;
using System.Collections.Concurrent;
using System.IO;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Completion;

/// <summary>Trees of service files for completion, read again only when a file has changed.</summary>
internal static class ServiceTrees
{
    // A session looks at a few services; more than that is a walk through a repository.
    private const int Most = 16;

    private static readonly ConcurrentDictionary<string, (DateTime Written, MappingNode Tree)> Known = new(StringComparer.Ordinal);

    /// <summary>The tree of a file or of the one in a folder, variables unresolved; empty when it cannot be read.</summary>
    public static MappingNode Read(string path)
    {
        var written = Written(path);
        if (Known.TryGetValue(path, out var known) && known.Written == written) return known.Tree;
        var text = ServiceFile.Read(path, shown => shown, InputLimits.Default).Output;
        // A program is not run for a completion.
        if (text is null || ServiceTree.IsProgram(text.Path) || NodeReader.Read(text, InputLimits.Default).Output is not MappingNode tree) return MappingNode.Empty;
        if (Known.Count >= Most) Known.Clear();
        Known[path] = (written, tree);
        return tree;
    }

    // A folder's own time does not change with its files, so the newest of the names that count is taken.
    private static DateTime Written(string path)
    {
        if (!Directory.Exists(path)) return File.GetLastWriteTimeUtc(path);
        var newest = DateTime.MinValue;
        foreach (var file in Directory.EnumerateFiles(path, "serverless.*"))
        {
            var time = File.GetLastWriteTimeUtc(file);
            if (time > newest) newest = time;
        }

        return newest;
    }
}
