using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>What diagrams are called as files.</summary>
internal static class DiagramFiles
{
    // The first ending of each format is the one that new files get.
    private static readonly IReadOnlyList<(string Ending, DiagramFileFormat Format)> Endings =
    [
        (".txt", DiagramFileFormat.Text), (".mmd", DiagramFileFormat.Mermaid), (".mermaid", DiagramFileFormat.Mermaid), (".svg", DiagramFileFormat.Svg),
        (".dot", DiagramFileFormat.Dot), (".gv", DiagramFileFormat.Dot), (".html", DiagramFileFormat.Html), (".htm", DiagramFileFormat.Html),
    ];

    // Those of Windows, so that a folder can go from one system to another.
    private static readonly HashSet<char> NotInNames = [.. "<>:\"/\\|?*"];

    /// <summary>All endings, for messages.</summary>
    public static string Known => string.Join(", ", Endings.Select(entry => entry.Ending));

    /// <summary>The format that the ending of a file says; null for an unknown one.</summary>
    public static DiagramFileFormat? FormatOf(string path) =>
        Endings.Where(entry => path.EndsWith(entry.Ending, StringComparison.OrdinalIgnoreCase)).Select(entry => (DiagramFileFormat?)entry.Format).FirstOrDefault();

    /// <summary>The name of the file of a diagram in a folder: whatever the machine is called, it stays in that folder.</summary>
    /// <param name="name">The name of what is drawn.</param>
    /// <param name="format">The format.</param>
    public static string NameOf(string name, DiagramFileFormat format)
    {
        var safe = new string([.. name.Select(letter => char.IsControl(letter) || NotInNames.Contains(letter) ? '-' : letter)]).Trim(' ', '.');
        return (safe.Length == 0 ? "diagram" : safe.Length > 120 ? safe.Substring(0, 120) : safe) + Endings.First(entry => entry.Format == format).Ending;
    }

    /// <summary>Whether a path can only be a folder, as it is written or as it is.</summary>
    public static bool IsFolder(string path) => path.EndsWith("/", StringComparison.Ordinal) || path.EndsWith("\\", StringComparison.Ordinal) || Directory.Exists(path);
}
