using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Text;

/// <summary>Finds the file of a service and reads it.</summary>
internal static class ServiceFile
{
    // In the order in which the Serverless Framework looks for them.
    private static readonly string[] Names = ["serverless.yml", "serverless.yaml", "serverless.json"];

    /// <param name="path">The file, or the folder that has it.</param>
    /// <param name="show">How messages name a path.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static StageResult<SourceText> Read(string path, System.Func<string, string> show, InputLimits limits)
    {
        if (File.Exists(path) && DefinitionFile.IsNamed(path)) return StageResult.Failed<SourceText>(TextMessages.DefinitionAsService(new SourceSpan(new SourceText(show(path), ""), 0, 0), show(path)));
        if (!Directory.Exists(path)) return SourceReader.Read(path, show(path), limits);
        var found = Names.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists);
        if (found is not null) return SourceReader.Read(found, WithoutDot(show(found)), limits);
        var nowhere = new SourceSpan(new SourceText(show(path), ""), 0, 0);
        return StageResult.Failed<SourceText>(TextMessages.NoServiceFile(nowhere, show(path)));
    }

    // "./serverless.yml" says no more than "serverless.yml".
    private static string WithoutDot(string path) =>
        path.StartsWith("." + Path.DirectorySeparatorChar, System.StringComparison.Ordinal) ? path.Substring(2) : path;
}
