using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Inputs;

/// <summary>Reads files of JSON that arguments name.</summary>
internal sealed class JsonFiles(PathIntrinsics paths, IFindings findings)
{
    /// <summary>The value in a file that is named from PowerShell's location; null when it has errors.</summary>
    public Node? Read(string path) =>
        new ServicePaths(paths, findings.Refuse).Take(path).FirstOrDefault() is { } full ? ReadFull(full) : null;

    /// <summary>The same for a full path.</summary>
    public Node? ReadFull(string full)
    {
        var text = findings.Take(SourceReader.Read(full, new Location(paths).Show(full), InputLimits.Default));
        return text is null ? null : findings.Take(JsonReader.Read(text, InputLimits.Default));
    }
}
