using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Reports;

namespace StepFunctionsPS.Diagrams;

/// <summary>The files that -OutFile names: one, or one for each diagram in a folder. They are written when all diagrams are there.</summary>
/// <param name="path">As it was given.</param>
/// <param name="full">The full path.</param>
/// <param name="format">The format.</param>
internal sealed class DiagramOutput(string path, string full, DiagramFileFormat format)
{
    private readonly List<(string Name, string Text)> diagrams = [];

    public void Add(string name, string text) => diagrams.Add((name, text));

    /// <summary>Writes them.</summary>
    /// <param name="agrees">Whether a file is to be written: its path, and whose diagram it is.</param>
    /// <param name="take">Is given each file.</param>
    /// <param name="refuse">Is told what cannot be.</param>
    public void Write(Func<string, string, bool> agrees, Action<FileInfo> take, Action<Refusal, object?> refuse)
    {
        if (diagrams.Count == 0) return;
        if (DiagramFiles.IsFolder(path) || Directory.Exists(full)) WriteFolder(agrees, take, refuse);
        else if (diagrams.Count > 1) refuse(CommandMessages.OneFileForSeveral(path, diagrams.Select(diagram => diagram.Name).ToArray()), path);
        else WriteFile(full, diagrams[0], agrees, take, refuse);
    }

    private void WriteFolder(Func<string, string, bool> agrees, Action<FileInfo> take, Action<Refusal, object?> refuse)
    {
        // Names that differ in case only are the same file on some systems.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var diagram in diagrams)
        {
            var name = DiagramFiles.NameOf(diagram.Name, format);
            for (var number = 2; !taken.Add(name); number++) name = DiagramFiles.NameOf($"{diagram.Name}-{number}", format);
            WriteFile(Path.Combine(full, name), diagram, agrees, take, refuse, isInFolder: true);
        }
    }

    private static void WriteFile(string file, (string Name, string Text) diagram, Func<string, string, bool> agrees, Action<FileInfo> take, Action<Refusal, object?> refuse, bool isInFolder = false)
    {
        if (!agrees(file, diagram.Name)) return;
        if (((isInFolder ? Prepare(Path.GetDirectoryName(file)) : null) ?? ReportFile.Write(file, diagram.Text)) is { } refusal) refuse(refusal, file);
        else take(new FileInfo(file));
    }

    private static Refusal? Prepare(string? folder)
    {
        try
        {
            if (!string.IsNullOrEmpty(folder)) Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return CommandMessages.CannotWrite(folder!, problem.Message);
        }
    }
}
