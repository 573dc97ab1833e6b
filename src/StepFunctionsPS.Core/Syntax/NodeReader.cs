using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>Stage 2: reads a text into a tree, as JSON or as YAML by the name of the file.</summary>
internal static class NodeReader
{
    private static readonly string[] JsonEndings = [".json", ".tfstate"];

    public static StageResult<Node> Read(SourceText source, InputLimits limits) =>
        Array.Exists(JsonEndings, ending => source.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? JsonReader.Read(source, limits)
            : YamlReader.Read(source, limits);
}
