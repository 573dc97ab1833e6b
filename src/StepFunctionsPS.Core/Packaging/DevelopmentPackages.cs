using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// The packages of Node.js that are installed for development only: what <c>devDependencies</c> leads to and nothing
/// else does. npm is not asked; its way to look packages up is followed.
/// </summary>
internal sealed class DevelopmentPackages
{
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> programs = new(StringComparer.Ordinal);

    private DevelopmentPackages()
    {
    }

    public static DevelopmentPackages None { get; } = new();

    /// <param name="folder">The folder of the service; projects may be anywhere in it.</param>
    public static DevelopmentPackages Of(string folder)
    {
        var walk = new FolderWalk(_ => { }, path => path.EndsWith("node_modules", StringComparison.Ordinal) || path is ".git" or ".serverless");
        var projects = walk.Files(folder).Where(path => path == NodePackages.File || path.EndsWith("/" + NodePackages.File, StringComparison.Ordinal)).ToArray();
        var found = new DevelopmentPackages();
        if (projects.Length == 0) return found;
        var packages = new NodePackages(folder);
        var roots = projects.Select(path => path.Substring(0, Math.Max(0, path.Length - NodePackages.File.Length - 1))).ToArray();
        var needed = packages.Closure(roots, isForDevelopment: false);
        foreach (var path in packages.Closure(roots, isForDevelopment: true).Except(needed)) found.Add(path, packages.Read(path));
        return found;
    }

    /// <summary>Whether a file belongs to one of them.</summary>
    public bool Has(string path)
    {
        if (programs.Contains(path)) return true;
        if (folders.Count == 0) return false;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (folders.Contains(path.Substring(0, slash))) return true;
        }

        return false;
    }

    // Of its programs, those go that npm links under the names that the framework knows.
    private void Add(string path, MappingNode? description)
    {
        if (description is null || path.IndexOf("node_modules/", StringComparison.Ordinal) < 0) return;
        folders.Add(path);
        var slash = path.LastIndexOf('/') + 1;
        var names = description["bin"] switch
        {
            MappingNode programs => programs.Entries.Select(entry => entry.Key),
            StringNode => [path.Substring(slash)],
            _ => Enumerable.Empty<string>(),
        };
        foreach (var name in names) programs.Add(path.Substring(0, slash) + ".bin/" + name);
    }
}
