using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Text;

/// <summary>Finds the file of a service and reads it.</summary>
internal static class ServiceFile
{
    // In the order in which the Serverless Framework looks for them.
    private static readonly string[] Names =
        ["serverless.yml", "serverless.yaml", "serverless.json", "serverless.js", "serverless.mjs", "serverless.cjs", "serverless.ts"];

    /// <param name="path">The file, or the folder that has it.</param>
    /// <param name="show">How messages name a path.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static StageResult<SourceText> Read(string path, Func<string, string> show, InputLimits limits)
    {
        if (File.Exists(path) && DefinitionFile.HasEnding(path))
            return StageResult.Failed<SourceText>(TextMessages.DefinitionAsService(new SourceSpan(new SourceText(show(path), ""), 0, 0), show(path)));
        var file = Locate(path);
        if (!Directory.Exists(path)) return SourceReader.Read(file, show(file), limits);
        if (file != path) return SourceReader.Read(file, WithoutDot(show(file)), limits);
        var nowhere = new SourceSpan(new SourceText(show(path), ""), 0, 0);
        return StageResult.Failed<SourceText>(TextMessages.NoServiceFile(nowhere, show(path)));
    }

    /// <summary>The service file in a folder; the path itself where it is no folder, or has none.</summary>
    public static string Locate(string path) => Directory.Exists(path)
        ? Names.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists) ?? path
        : path;

    // "./serverless.yml" says no more than "serverless.yml".
    private static string WithoutDot(string path) =>
        path.StartsWith("." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path.Substring(2) : path;
}
