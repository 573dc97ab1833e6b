using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Findings as a JSON array.</summary>
internal static class DiagnosticJson
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics) =>
        JsonWriter.WriteIndented(new SequenceNode(diagnostics.Select(ToNode).ToArray())) + "\n";

    public static NumberNode Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    private static Node ToNode(Diagnostic diagnostic) => new MappingBuilder()
        .Set("code", diagnostic.Code)
        .Set("severity", Word(diagnostic.Severity))
        .Set("message", diagnostic.Message)
        .Set("advice", diagnostic.Advice)
        .Set("path", diagnostic.Path)
        .Set("line", Number(diagnostic.Line))
        .Set("column", Number(diagnostic.Column))
        .Set("endLine", Number(diagnostic.Span.EndLine))
        .Set("endColumn", Number(diagnostic.Span.EndColumn))
        .Build();

    private static string Word(string severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };
}
