using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Diagnostics.Reports;

/// <summary>Places in the form of SARIF. Files are named from a folder where they are below it, so that a scanner finds them in its own copy.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SarifPlaces(string folder)
{
    private readonly string root = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    /// <param name="span">The place; nowhere for the file as a whole.</param>
    /// <param name="file">The file, for what has no place.</param>
    public MappingNode Location(SourceSpan span, string file) => One("physicalLocation", Place(span, file));

    public MappingNode Related(RelatedPlace place, int index) => new MappingBuilder()
        .Set("id", NumberNode.Of(index + 1))
        .Set("physicalLocation", Place(place.Span, place.Span.Path))
        .Set("message", One("text", new StringNode(place.Message)))
        .Build();

    private MappingNode Place(SourceSpan span, string file)
    {
        var region = span.Source is null
            ? One("startLine", NumberNode.Of(1))
            : new MappingBuilder()
                .Set("startLine", NumberNode.Of(span.Line))
                .Set("startColumn", NumberNode.Of(span.Column))
                .Set("endLine", NumberNode.Of(span.EndLine))
                .Set("endColumn", NumberNode.Of(span.EndColumn))
                .Build();
        return new MappingBuilder()
            .Set("artifactLocation", One("uri", new StringNode(Address(span.Source is null ? file : span.Path))))
            .Set("region", region)
            .Build();
    }

    private string Address(string path)
    {
        if (path.StartsWith(root, StringComparison.Ordinal)) path = path.Substring(root.Length);
        if (Path.IsPathRooted(path)) return new Uri(Path.GetFullPath(path)).AbsoluteUri;
        var parts = path.Split('/', Path.DirectorySeparatorChar).Where(part => part is not ("" or ".")).Select(Uri.EscapeDataString);
        return string.Join("/", parts) is { Length: > 0 } address ? address : ".";
    }

    private static MappingNode One(string key, Node value) => new MappingBuilder().Set(key, value).Build();
}
