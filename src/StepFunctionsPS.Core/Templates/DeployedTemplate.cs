using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Templates;

/// <summary>Reads the text of a template that is deployed, JSON or YAML.</summary>
internal static class DeployedTemplate
{
    private const string Name = "(deployed template)";

    private static readonly Regex Date = new(@"^\d{4}-\d\d?-\d\d?([Tt ].*)?$", RegexOptions.CultureInvariant);

    /// <summary>The template, or why it cannot be read.</summary>
    public static (MappingNode? Root, string Problem) Read(string text)
    {
        var source = new SourceText(Name, text);
        // A mapping of YAML may begin like one of JSON.
        var read = text.TrimStart().StartsWith("{", StringComparison.Ordinal) ? JsonReader.Read(source, InputLimits.Default) : YamlReader.Read(source, InputLimits.Default);
        if (read.Output is not MappingNode) read = YamlReader.Read(source, InputLimits.Default);
        return read.Output is MappingNode root && read.Diagnostics.All(item => item.Severity != DiagnosticSeverity.Error)
            ? ((MappingNode)WithDates(root), "")
            : (null, read.Diagnostics.FirstOrDefault(item => item.Severity == DiagnosticSeverity.Error)?.Message ?? "it is no mapping");
    }

    // To CloudFormation a date is the text that it is, as in the Version of a policy.
    private static Node WithDates(Node node) => node switch
    {
        StringNode { Span: { Source: { } source } span } text when text.Value.Length > 0 && char.IsDigit(text.Value[0]) && source.Text.Substring(span.Start, span.End - span.Start) is var written && Date.IsMatch(written) => new StringNode(written, span),
        SequenceNode list => new SequenceNode(list.Items.Select(WithDates).ToArray(), list.Span),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => entry with { Value = WithDates(entry.Value) }).ToArray(), mapping.Span),
        _ => node,
    };
}
