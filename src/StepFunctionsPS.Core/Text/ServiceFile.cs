using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Text;

/// <summary>Finds the file of a service and reads it.</summary>
internal static class ServiceFile
{
    // In the order in which the Serverless Framework looks for them.
    private static readonly string[] Names = ["serverless.yml", "serverless.yaml", "serverless.json"];

    public static StageResult<SourceText> Read(string path, InputLimits limits)
    {
        if (!Directory.Exists(path)) return SourceReader.Read(path, path, limits);
        var found = Names.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists);
        if (found is not null) return SourceReader.Read(found, Shown(found), limits);
        var nowhere = new SourceSpan(new SourceText(path, ""), 0, 0);
        return StageResult.Failed<SourceText>(TextMessages.NoServiceFile(nowhere, path));
    }

    // "./serverless.yml" says no more than "serverless.yml".
    private static string Shown(string path) =>
        path.StartsWith("." + Path.DirectorySeparatorChar, System.StringComparison.Ordinal) ? path.Substring(2) : path;
}
