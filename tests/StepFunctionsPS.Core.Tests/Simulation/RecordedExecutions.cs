using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>The shared Step Functions data: executions recorded on AWS, and definitions that AWS accepts.</summary>
internal static class RecordedExecutions
{
    public static string Folder { get; } = TestData.PathOf("asl", "data");

    public static Node Read(string path)
    {
        var result = JsonReader.Read(new SourceText(Path.GetRelativePath(Folder, path), File.ReadAllText(path)), InputLimits.Default);
        return result.Output ?? throw new InvalidDataException(string.Join("\n", result.Diagnostics));
    }

    public static Node Parse(string text) => TryParse(text) ?? throw new InvalidDataException(text);

    public static Node? TryParse(string text) => JsonReader.Read(new SourceText("(text)", text), InputLimits.Default).Output;

    /// <summary>The folders of the recorded executions.</summary>
    public static IEnumerable<string> Cases() => Directory
        .EnumerateFiles(Path.Combine(Folder, "aws-recorded", "executions"), "expected.json", SearchOption.AllDirectories)
        .Select(file => Path.GetDirectoryName(file)!)
        .OrderBy(folder => folder, StringComparer.Ordinal);
}
