using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Diagnostics.Reports;

/// <summary>Findings as a JSON array.</summary>
internal static class JsonReport
{
    public static string Write(IEnumerable<Diagnostic> findings) => JsonWriter.WriteIndented(new SequenceNode(findings.Select(ToNode).ToArray())) + "\n";

    private static Node ToNode(Diagnostic finding)
    {
        var node = new MappingBuilder()
            .Set("code", finding.Code)
            .Set("severity", Word(finding.Severity))
            .Set("message", finding.Message)
            .Set("advice", finding.Advice);
        Place(node, finding.Span);
        if (finding.Related.Count > 0) node.Set("related", new SequenceNode(finding.Related.Select(place => Place(new MappingBuilder().Set("message", place.Message), place.Span).Build()).ToArray()));
        if (finding.Suppressed) node.Set("suppressed", new BooleanNode(true)).Set("justification", finding.Justification);
        return node.Build();
    }

    private static MappingBuilder Place(MappingBuilder node, SourceSpan span) => node
        .Set("path", span.Path)
        .Set("line", NumberNode.Of(span.Line))
        .Set("column", NumberNode.Of(span.Column))
        .Set("endLine", NumberNode.Of(span.EndLine))
        .Set("endColumn", NumberNode.Of(span.EndColumn));

    private static string Word(string severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };
}
