using System;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison;

/// <summary>Reads the text of a template that is deployed, JSON or YAML.</summary>
internal static class DeployedTemplate
{
    private const string Name = "(deployed template)";

    /// <summary>The template, or why it cannot be read.</summary>
    public static (MappingNode? Root, string Problem) Read(string text)
    {
        var source = new SourceText(Name, text);
        // A mapping of YAML may begin like one of JSON.
        var read = text.TrimStart().StartsWith("{", StringComparison.Ordinal) ? JsonReader.Read(source, InputLimits.Default) : YamlReader.Read(source, InputLimits.Default);
        if (read.Output is not MappingNode) read = YamlReader.Read(source, InputLimits.Default);
        return read.Output is MappingNode root && read.Diagnostics.All(item => item.Severity != DiagnosticSeverity.Error)
            ? (root, "")
            : (null, read.Diagnostics.FirstOrDefault(item => item.Severity == DiagnosticSeverity.Error)?.Message ?? "it is no mapping");
    }
}
