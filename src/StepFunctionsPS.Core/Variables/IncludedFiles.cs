using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>The values in the files of a service, each read once in a run.</summary>
/// <param name="folder">Where the files are.</param>
/// <param name="limits">Bounds on each of them.</param>
internal sealed class IncludedFiles(IServiceFolder folder, InputLimits limits)
{
    private readonly Dictionary<string, IncludedFile> known = new(StringComparer.Ordinal);

    public IServiceFolder Folder { get; } = folder;

    /// <summary>What a file holds; null when there is no such file.</summary>
    /// <param name="path">The file, from the folder of the service.</param>
    public IncludedFile? Read(string path)
    {
        if (known.TryGetValue(path, out var file)) return file;
        if (Folder.Read(path) is not { } text) return null;
        var read = text.Output is { } source ? ReadContent(path, source) : new StageResult<Node>(new UnknownNode(), text.Diagnostics);
        return known[path] = new IncludedFile(read.Output, read.Diagnostics);
    }

    // The endings are compared as the Serverless Framework does: "X.YML" is text to it.
    private StageResult<Node> ReadContent(string path, SourceText source) => System.IO.Path.GetExtension(path) switch
    {
        ".yml" or ".yaml" => OrNothing(YamlReader.Read(source, limits)),
        ".json" or ".tfstate" => OrUnknown(JsonReader.Read(source, limits)),
        _ => StageResult.Of<Node>(new StringNode(source.Text, new SourceSpan(source, 0, source.Text.Length))),
    };

    // An empty YAML file is no mistake: the next alternative of the variable is asked.
    private static StageResult<Node> OrNothing(StageResult<Node> read) =>
        read.Output is null && read.Diagnostics.All(finding => finding.Code == SyntaxMessages.EmptyDocumentCode)
            ? new StageResult<Node>(null, [])
            : OrUnknown(read);

    private static StageResult<Node> OrUnknown(StageResult<Node> read) =>
        new(read.Output ?? new UnknownNode(), read.Diagnostics);
}
