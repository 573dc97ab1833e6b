using System;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.JavaScript;

/// <summary>Node.js as it is installed on a machine.</summary>
internal static class NodeProgram
{
    /// <summary>The program that PATH names; null when there is none.</summary>
    public static string? FindOnPath()
    {
        var name = Path.DirectorySeparatorChar == '\\' ? "node.exe" : "node";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        // A relative folder on PATH would let the service bring its own "node".
        return folders.Where(folder => folder.Length > 0 && Path.IsPathRooted(folder)).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
