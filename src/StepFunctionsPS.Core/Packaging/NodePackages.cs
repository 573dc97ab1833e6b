using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>The packages of Node.js below a folder, and what each of them needs, as its package.json says.</summary>
/// <param name="folder">The folder; what is above it is not looked at.</param>
internal sealed class NodePackages(string folder)
{
    public const string File = "package.json";

    private static readonly string[] Needs = ["dependencies", "optionalDependencies", "peerDependencies"];

    private readonly Dictionary<string, MappingNode?> known = new(StringComparer.Ordinal);

    /// <summary>All that projects lead to, by paths relative to the folder.</summary>
    /// <param name="projects">The folders of the projects.</param>
    /// <param name="isForDevelopment">Whether to begin with what the projects need for development, instead of what they need to run.</param>
    public IReadOnlyCollection<string> Closure(IEnumerable<string> projects, bool isForDevelopment)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(projects.SelectMany(project => Resolved(project, isForDevelopment ? ["devDependencies"] : Needs)));
        while (waiting.Count > 0)
        {
            var path = waiting.Pop();
            if (!found.Add(path)) continue;
            foreach (var next in Resolved(path, Needs)) waiting.Push(next);
        }

        return found;
    }

    /// <summary>The package.json of a folder; null when it has none that can be read.</summary>
    public MappingNode? Read(string path)
    {
        if (known.TryGetValue(path, out var description)) return description;
        var file = Path.Combine(folder, path, File);
        return known[path] = System.IO.File.Exists(file) && SourceReader.Read(file, file, InputLimits.Default).Output is { } text
            ? JsonReader.Read(text, InputLimits.Default).Output as MappingNode
            : null;
    }

    private IEnumerable<string> Resolved(string path, string[] sections) => sections
        .SelectMany(section => (Read(path)?[section] as MappingNode ?? MappingNode.Empty).Entries)
        .SelectMany(entry => Lookup(path, entry.Key));

    // In the node_modules of the package, else of the folders around it. A link, as workspaces and pnpm have them,
    // counts by its own path and by the place where the package really is.
    private IEnumerable<string> Lookup(string path, string name)
    {
        for (var at = path; ; at = at.Substring(0, Math.Max(0, at.LastIndexOf('/'))))
        {
            var candidate = (at.Length == 0 ? "" : at + "/") + "node_modules/" + name;
            if (Read(candidate) is not null) return RealPath(candidate) is { } real ? [candidate, real] : [candidate];
            if (at.Length == 0) return [];
        }
    }

    private string? RealPath(string path)
    {
        var item = new DirectoryInfo(Path.Combine(folder, path));
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        return FileFacts.IsLink(item) && FileFacts.TargetOf(item) is { } target && target.StartsWith(root, StringComparison.Ordinal)
            ? target.Substring(root.Length).Replace(Path.DirectorySeparatorChar, '/')
            : null;
    }
}
