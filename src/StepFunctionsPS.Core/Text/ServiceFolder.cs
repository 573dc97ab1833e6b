using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Text;

/// <summary>The folder of a service on disk. Each file is read once, so that a run sees one state of it.</summary>
/// <param name="serviceFile">The service file.</param>
/// <param name="show">How messages name a path.</param>
/// <param name="limits">The largest size that is read.</param>
internal sealed class ServiceFolder(string serviceFile, Func<string, string> show, InputLimits limits) : IServiceFolder
{
    // Enough to find a slip of the pen; a folder of generated files need not be listed whole.
    private const int MostNames = 1000;

    private readonly string folder = Path.GetDirectoryName(serviceFile) ?? "";
    private readonly Dictionary<string, StageResult<SourceText>?> read = new(StringComparer.Ordinal);

    /// <summary>The files that were read.</summary>
    public IEnumerable<SourceText> Texts => read.Values.Select(file => file?.Output).OfType<SourceText>();

    public StageResult<SourceText>? Read(string path)
    {
        var file = PathOf(serviceFile, path);
        if (read.TryGetValue(file, out var known)) return known;
        return read[file] = File.Exists(file) || Directory.Exists(file) ? SourceReader.Read(file, show(file), limits) : null;
    }

    /// <summary>The path of a file that a service file names.</summary>
    public static string PathOf(string serviceFile, string path) => Collapse(Path.Combine(Path.GetDirectoryName(serviceFile) ?? "", path));

    public string FullPath(string path) => Path.GetFullPath(Path.Combine(folder, path));

    public IReadOnlyList<string> Beside(string path)
    {
        var written = Path.GetDirectoryName(path) ?? "";
        try
        {
            return Directory.EnumerateFiles(FullPath(written)).Take(MostNames).Select(file => Path.Combine(written, Path.GetFileName(file)).Replace('\\', '/')).ToArray();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Array.Empty<string>();
        }
    }

    // "services/../common.yml" is "common.yml" to its reader; what begins with dots goes on so.
    private static string Collapse(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', Path.DirectorySeparatorChar))
        {
            var isRoot = part.Length == 0 && parts.Count == 0;
            if (part == "." || (part.Length == 0 && !isRoot)) continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or "..")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return parts.Count == 0 ? "." : string.Join(Path.DirectorySeparatorChar.ToString(), parts);
    }
}
