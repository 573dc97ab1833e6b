using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Short words for reading a text in a test.</summary>
internal static class SyntaxReading
{
    public static StageResult<Node> Yaml(string text, InputLimits? limits = null) =>
        YamlReader.Read(new SourceText("serverless.yml", text), limits ?? InputLimits.Default);

    public static StageResult<Node> Json(string text) => JsonReader.Read(new SourceText("a.json", text), InputLimits.Default);

    /// <summary>The tree of a text without errors.</summary>
    public static Node Tree(string text)
    {
        var result = Yaml(text);
        Assert.True(result.Diagnostics.All(item => item.Severity != DiagnosticSeverity.Error), string.Join("\n", result.Diagnostics));
        return result.Output!;
    }

    /// <summary>The one error of a text.</summary>
    public static Diagnostic Error(string text, InputLimits? limits = null)
    {
        var result = Yaml(text, limits);
        Assert.Single(result.Diagnostics);
        return result.Diagnostics[0];
    }

    public static string Snippet(SourceSpan span) => span.Source!.Text[span.Start..span.End];

    /// <summary>The node at a path of keys and indexes.</summary>
    public static Node At(Node node, string path) => path.Split('/', System.StringSplitOptions.RemoveEmptyEntries).Aggregate(
        node, (current, part) => current is SequenceNode list ? list.Items[int.Parse(part)] : ((MappingNode)current)[part]!);
}
