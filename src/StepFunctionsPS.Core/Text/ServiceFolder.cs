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

    public StageResult<SourceText>? Read(string path)
    {
        var file = Collapse(Path.Combine(folder, path));
        if (read.TryGetValue(file, out var known)) return known;
        return read[file] = File.Exists(file) || Directory.Exists(file) ? SourceReader.Read(file, show(file), limits) : null;
    }

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

    // "services/../common.yml" is "common.yml" to its reader; what begins with dots is left so.
    private static string Collapse(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', Path.DirectorySeparatorChar))
        {
            var last = parts.Count == 0 ? null : parts[parts.Count - 1];
            if (part == "." && parts.Count > 0) continue;
            if (part == ".." && last is not (null or "" or "." or "..")) parts.RemoveAt(parts.Count - 1);
            else if (part == ".." && last == ".") parts[parts.Count - 1] = part;
            else if (part.Length > 0 || parts.Count == 0) parts.Add(part);
        }

        return parts.Count == 1 && parts[0].Length == 0 ? path : string.Join(Path.DirectorySeparatorChar.ToString(), parts);
    }
}
