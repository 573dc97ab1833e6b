using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>Stage 2: reads a text into a tree, as JSON or as YAML by the name of the file.</summary>
internal static class NodeReader
{
    private static readonly string[] JsonEndings = [".json", ".tfstate"];

    public static StageResult<Node> Read(SourceText source, InputLimits limits) =>
        IsJson(source) ? JsonReader.Read(source, limits) : YamlReader.Read(source, limits);

    /// <summary>The same for a definition of its own, in which <c>${name}</c> may stand for what other tools fill in.</summary>
    public static StageResult<Node> ReadDefinition(SourceText source, InputLimits limits) =>
        IsJson(source) ? JsonReader.Read(source, limits, withPlaceholders: true) : YamlReader.Read(source, limits);

    private static bool IsJson(SourceText source) => Array.Exists(JsonEndings, ending => source.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
